import { expect, test } from 'vitest';
import { day, refusalOf } from '../test-support/a-round.ts';
import { checkRoundDays } from './round-days.ts';

const check = (opensOn: string, lastDay: string) =>
  checkRoundDays({ opensOn: day(opensOn), lastDay: day(lastDay) }, day('2026-09-15'));

test('a round may open today and may close the day it opens', () => {
  expect(check('2026-09-15', '2026-09-15').ok).toBe(true);
});

test('a round does not open before today', () => {
  expect(refusalOf(check('2026-09-14', '2026-12-01'))).toMatchObject({
    code: 'dateInPast',
    key: 'remiss.start',
  });
});

test('a last day that has passed is named before the opening day that has', () => {
  expect(refusalOf(check('2026-09-01', '2026-09-14')).code).toBe('lastDayHasPassed');
});

test('a round does not close before it opens', () => {
  expect(refusalOf(check('2026-10-02', '2026-10-01')).code).toBe('closesBeforeItOpens');
});

test('a year that must be mistyped is refused', () => {
  expect(check('2026-10-02', '2036-12-31').ok).toBe(true);
  expect(refusalOf(check('2026-10-02', '2037-01-01'))).toMatchObject({
    code: 'dateTooFarAhead',
    latest: '2036-12-31',
  });
});
