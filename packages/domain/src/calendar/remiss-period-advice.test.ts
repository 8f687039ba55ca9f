import { expect, test } from 'vitest';
import { DateOnly } from '../kernel/instant.ts';
import { remissPeriodAdvice, type RemissPeriodAdvice } from './remiss-period-advice.ts';
import { swedishCalendar } from './swedish-calendar.ts';

const day = (text: string): DateOnly => DateOnly.parse(text);
const advice = (opensOn: string, lastDay: string, today = '2026-01-07'): RemissPeriodAdvice =>
  remissPeriodAdvice({ opensOn: day(opensOn), lastDay: day(lastDay), today: day(today) }, swedishCalendar);

test('eight weeks in the autumn need no advice', () => {
  expect(advice('2026-09-01', '2026-10-27')).toEqual({ refusals: [], warnings: [] });
});

test('exactly six weeks are enough, a day less gives a warning', () => {
  expect(advice('2026-09-01', '2026-10-13').warnings).toEqual([]);
  expect(advice('2026-09-01', '2026-10-12').warnings).toEqual([{ code: 'shorterThanSixWeeks', days: 41 }]);
});

test('a period that touches July gets a warning, one that ends with June does not', () => {
  expect(advice('2026-05-11', '2026-06-30').warnings).toEqual([]);
  expect(advice('2026-05-11', '2026-07-01').warnings).toEqual([{ code: 'overJuly', year: 2026 }]);
});

test('a period over Christmas gets a warning, also when it begins between the years', () => {
  expect(advice('2026-11-02', '2027-01-15').warnings).toEqual([{ code: 'overChristmas', year: 2026 }]);
  expect(advice('2027-01-04', '2027-03-01').warnings).toEqual([{ code: 'overChristmas', year: 2026 }]);
  expect(advice('2027-01-07', '2027-03-01').warnings).toEqual([]);
});

test('a last day on a holiday or in a weekend gets a warning with its reason', () => {
  expect(advice('2026-04-01', '2026-06-19').warnings).toEqual([
    { code: 'lastDayNotWorkingDay', lastDay: '2026-06-19', because: 'midsommarafton' },
  ]);
  expect(advice('2026-09-01', '2026-11-22').warnings).toEqual([
    { code: 'lastDayNotWorkingDay', lastDay: '2026-11-22', because: 'helg' },
  ]);
});

test('more than a year gets a warning, as the year may be mistyped', () => {
  expect(advice('2026-09-01', '2027-10-27').warnings[0]).toEqual({ code: 'longerThanAYear', days: 421 });
});

test('opening today is possible, opening yesterday is refused', () => {
  expect(advice('2026-09-01', '2026-10-27', '2026-09-01').refusals).toEqual([]);
  expect(advice('2026-08-31', '2026-10-27', '2026-09-01').refusals).toEqual([
    { code: 'opensInThePast', opensOn: '2026-08-31', today: '2026-09-01' },
  ]);
});

test('closing before opening is refused, closing on the opening day is only short', () => {
  expect(advice('2026-09-02', '2026-09-01')).toEqual({
    refusals: [{ code: 'closesBeforeItOpens', opensOn: '2026-09-02', lastDay: '2026-09-01' }],
    warnings: [],
  });
  expect(advice('2026-09-02', '2026-09-02')).toEqual({
    refusals: [],
    warnings: [{ code: 'shorterThanSixWeeks', days: 0 }],
  });
});

test('a last day that has passed is refused', () => {
  expect(advice('2025-09-01', '2025-10-27').refusals.map(({ code }) => code)).toEqual([
    'opensInThePast',
    'lastDayHasPassed',
  ]);
});

test('a last day in the far future is refused as a slip of the pen', () => {
  expect(advice('2026-09-01', '9999-10-27').refusals).toEqual([
    { code: 'tooFarAhead', lastDay: '9999-10-27', latest: '2036-01-07' },
  ]);
});
