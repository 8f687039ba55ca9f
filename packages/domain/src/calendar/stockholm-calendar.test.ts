import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMs, DateOnly, epochMsOf, Instant, instantFromEpochMs } from '../kernel/instant.ts';
import { addDays, dateFromDayNumber, dayNumberOf, daysBetween, weekdayOf } from './day-number.ts';
import { isInTime } from './deadline.ts';
import {
  addCalendar,
  atLocalTime,
  closingInstant,
  dateOf,
  lastDayOf,
  startOfDay,
} from './stockholm-calendar.ts';

const day = (text: string): DateOnly => DateOnly.parse(text);
const at = (text: string): Instant => Instant.parse(text);
const HOUR = 3_600_000;

describe('the closing instant', () => {
  test('last day 22 November means before 23 November 00.00 Swedish time', () => {
    expect(closingInstant(day('2024-11-22'))).toBe('2024-11-22T23:00:00.000Z');
  });

  test('in summer the day ends two hours before UTC', () => {
    expect(closingInstant(day('2026-06-30'))).toBe('2026-06-30T22:00:00.000Z');
  });

  test('the closing instant itself is too late, the millisecond before is in time', () => {
    const closesAt = closingInstant(day('2024-11-22'));
    expect(isInTime(closesAt, closesAt)).toBe(false);
    expect(isInTime(addMs(closesAt, -1), closesAt)).toBe(true);
  });

  test('a last day on the spring change ends after 23 hours, on the autumn change after 25', () => {
    const hours = (date: string): number =>
      (epochMsOf(closingInstant(day(date))) - epochMsOf(startOfDay(day(date)))) / HOUR;
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-24'), hours('2026-10-25')]).toEqual([
      24, 23, 24, 25,
    ]);
    expect(closingInstant(day('2026-03-29'))).toBe('2026-03-29T22:00:00.000Z');
    expect(closingInstant(day('2026-10-25'))).toBe('2026-10-25T23:00:00.000Z');
  });

  test('a round that closes in the middle of a day has that day as its last', () => {
    expect(lastDayOf(at('2026-06-10T10:00:00.000Z'))).toBe('2026-06-10');
  });
});

describe('a time on the wall', () => {
  test('is found in winter and summer time', () => {
    expect(atLocalTime(day('2026-01-15'), '09:00')).toBe('2026-01-15T08:00:00.000Z');
    expect(atLocalTime(day('2026-07-15'), '09:00')).toBe('2026-07-15T07:00:00.000Z');
  });

  test('that the spring change skips becomes an hour later by the clock', () => {
    expect(atLocalTime(day('2026-03-29'), '02:30')).toBe(atLocalTime(day('2026-03-29'), '03:30'));
  });

  test('that the autumn change gives twice is the first of the two', () => {
    expect(atLocalTime(day('2026-10-25'), '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('a calendar period', () => {
  test('from 29 February lands on 28 February in a common year and on 29 in a leap year', () => {
    expect(addCalendar(day('2028-02-29'), 'P1Y')).toBe('2029-02-28');
    expect(addCalendar(day('2028-02-29'), 'P4Y')).toBe('2032-02-29');
  });

  test('of a month from the 31st lands on the last day of the month', () => {
    expect(addCalendar(day('2027-01-31'), 'P1M')).toBe('2027-02-28');
    expect(addCalendar(day('2028-03-31'), '-P1M')).toBe('2028-02-29');
  });

  test('of weeks ends on the same weekday, also over a change of the clocks', () => {
    expect(addCalendar(day('2026-03-25'), 'P6W')).toBe('2026-05-06');
    expect(weekdayOf(day('2026-03-25'))).toBe(weekdayOf(day('2026-05-06')));
  });

  test('may go backwards', () => {
    expect(addCalendar(day('2026-12-04'), '-P14D')).toBe('2026-11-20');
  });
});

test('weekdays are counted from Monday, also before 1970', () => {
  expect([weekdayOf(day('2026-06-01')), weekdayOf(day('2026-06-07'))]).toEqual([1, 7]);
  expect(weekdayOf(day('1969-12-28'))).toBe(7);
});

/** Any millisecond from 1995 to 2060, and as often one within two hours of a midnight or a change of the clocks. */
const anyDay = fc
  .integer({ min: dayNumberOf(day('1995-01-01')), max: dayNumberOf(day('2060-12-31')) })
  .map(dateFromDayNumber);
const edgeDay = fc.constantFrom(
  ...['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2028-02-29', '2026-12-31'].map(day),
);
const someDay = fc.oneof(anyDay, edgeDay);
const nearMidnightOf = (lastDay: DateOnly): fc.Arbitrary<Instant> =>
  fc.integer({ min: -26 * HOUR, max: 26 * HOUR }).map((ms) => addMs(closingInstant(lastDay), ms));
const anyInstant = fc
  .integer({ min: epochMsOf(at('1995-01-01T00:00:00.000Z')), max: epochMsOf(at('2060-12-31T00:00:00.000Z')) })
  .map(instantFromEpochMs);
const receivedAndLastDay = someDay.chain((lastDay) =>
  fc.tuple(
    fc.oneof(
      nearMidnightOf(lastDay),
      fc.constantFrom(-1, 0, 1).map((ms) => addMs(closingInstant(lastDay), ms)),
      anyInstant,
    ),
    fc.constant(lastDay),
  ),
);

describe('for any instant and any last day', () => {
  test('in time ⇔ received before the closing instant ⇔ received on the last day or earlier', () => {
    fc.assert(
      fc.property(receivedAndLastDay, ([receivedAt, lastDay]) => {
        const closesAt = closingInstant(lastDay);
        expect(isInTime(receivedAt, closesAt)).toBe(epochMsOf(receivedAt) < epochMsOf(closesAt));
        expect(isInTime(receivedAt, closesAt)).toBe(dateOf(receivedAt) <= lastDay);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the last day of a closing instant is the day it was made from', () => {
    fc.assert(
      fc.property(someDay, (lastDay) => {
        expect(lastDayOf(closingInstant(lastDay))).toBe(lastDay);
      }),
    );
  });

  test('a day holds exactly the instants from its start to the start of the next', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const date = dateOf(instant);
        expect(startOfDay(date) <= instant && instant < startOfDay(addDays(date, 1))).toBe(true);
      }),
    );
  });

  test('days between is the inverse of adding days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});
