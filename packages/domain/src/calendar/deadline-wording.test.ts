import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochMsOf, Instant, instantFromEpochMs } from '../kernel/instant.ts';
import { deadlineInWords, formatClosing, formatDate, formatInstant } from './deadline-wording.ts';
import { dateOf, lastDayOf } from './stockholm-calendar.ts';

const at = (text: string): Instant => Instant.parse(text);
/** Last day Friday 4 December 2026. */
const closesAt = at('2026-12-04T23:00:00.000Z');
const inWords = (now: string, workingDaysLeft: number, closing = closesAt): string =>
  deadlineInWords({ now: at(now), closesAt: closing, workingDaysLeft });

describe('a deadline in words', () => {
  test('counts working days and names the last minute', () => {
    expect(inWords('2026-12-01T08:00:00.000Z', 3)).toBe('3 arbetsdagar kvar, fre 4 dec 23.59');
    expect(inWords('2026-12-02T08:00:00.000Z', 1)).toBe('1 arbetsdag kvar, fre 4 dec 23.59');
  });

  test('that ends with a weekend says that no working day is left', () => {
    expect(inWords('2026-12-04T08:00:00.000Z', 0, at('2026-12-06T23:00:00.000Z'))).toBe(
      'Ingen arbetsdag kvar, sön 6 dec 23.59',
    );
  });

  test('tomorrow and today are said so', () => {
    expect(inWords('2026-12-03T08:00:00.000Z', 1)).toBe('Stänger i morgon, fre 4 dec 23.59');
    expect(inWords('2026-12-03T23:00:00.000Z', 0)).toBe('Stänger i dag 23.59');
    expect(inWords('2026-12-04T22:59:59.999Z', 0)).toBe('Stänger i dag 23.59');
  });

  test('has passed from the closing instant on', () => {
    expect(inWords('2026-12-04T23:00:00.000Z', 0)).toBe('Stängde fre 4 dec 23.59');
  });

  test('in another year names the year', () => {
    expect(inWords('2027-01-07T08:00:00.000Z', 0)).toBe('Stängde fre 4 dec 2026 23.59');
    expect(inWords('2026-12-01T08:00:00.000Z', 42, at('2027-02-05T23:00:00.000Z'))).toBe(
      '42 arbetsdagar kvar, fre 5 feb 2027 23.59',
    );
  });

  test('is right on the days when the clocks change', () => {
    expect(inWords('2026-03-28T22:30:00.000Z', 0, at('2026-03-29T22:00:00.000Z'))).toBe(
      'Stänger i morgon, sön 29 mars 23.59',
    );
    expect(inWords('2026-10-24T22:00:00.000Z', 0, at('2026-10-25T23:00:00.000Z'))).toBe(
      'Stänger i dag 23.59',
    );
  });
});

test('an instant, a day and a closing are written the Swedish way', () => {
  expect(formatInstant(at('2026-07-01T07:05:00.000Z'))).toBe('ons 1 juli 2026 kl. 09.05');
  expect(formatInstant(closesAt)).toBe('lör 5 dec 2026 kl. 00.00');
  expect(formatClosing(closesAt)).toBe('fre 4 dec 2026 kl. 23.59');
  expect(formatClosing(at('2026-12-04T11:00:00.000Z'))).toBe('fre 4 dec 2026 kl. 12.00');
  expect(formatDate(dateOf(closesAt))).toBe('lör 5 dec 2026');
});

test('the words and the calendar never disagree on the day', () => {
  const anyInstant = fc
    .integer({
      min: epochMsOf(at('1995-01-01T00:00:00.000Z')),
      max: epochMsOf(at('2060-12-31T00:00:00.000Z')),
    })
    .map(instantFromEpochMs);
  fc.assert(
    fc.property(anyInstant, (instant) => {
      expect(formatInstant(instant)).toContain(formatDate(dateOf(instant)));
      expect(formatClosing(instant)).toContain(formatDate(lastDayOf(instant)));
    }),
  );
});
