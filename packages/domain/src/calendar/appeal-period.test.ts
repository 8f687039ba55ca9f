import { expect, test } from 'vitest';
import { DateOnly } from '../kernel/instant.ts';
import { appealLastDay, statutoryLastDay } from './appeal-period.ts';

const day = (text: string): DateOnly => DateOnly.parse(text);

/** Domain.md C-1: announced → last day to appeal. */
const vectors = [
  ['2018-06-01', '2018-06-25'],
  ['2018-06-21', '2018-07-12'],
  ['2018-06-26', '2018-07-17'],
  ['2018-06-28', '2018-07-19'],
  ['2018-06-19', '2018-07-10'],
  ['2024-12-03', '2024-12-27'],
  ['2024-12-04', '2024-12-27'],
  ['2024-12-10', '2025-01-02'],
  ['2025-03-28', '2025-04-22'],
  ['2025-05-16', '2025-06-09'],
  ['2025-12-10', '2026-01-02'],
  ['2026-04-10', '2026-05-04'],
  ['2025-10-11', '2025-11-03'],
  ['2023-11-29', '2023-12-20'],
] as const;

test.each(vectors)('a decision announced %s can be appealed to the end of %s', (announcedOn, lastDay) => {
  expect(appealLastDay(day(announcedOn))).toBe(lastDay);
});

test('a statutory month from 31 January ends on the last of February, or the next working day', () => {
  expect(statutoryLastDay(day('2028-01-31'), 'P1M')).toBe('2028-02-29');
  expect(statutoryLastDay(day('2027-01-31'), 'P1M')).toBe('2027-03-01');
});
