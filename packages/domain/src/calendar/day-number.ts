import { DateOnly } from '../kernel/instant.ts';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. Days have no time zone, so this is exact and light enough for a browser. */
export function dayNumberOf(date: DateOnly): number {
  return Date.parse(`${date}T00:00:00.000Z`) / MS_PER_DAY;
}

/** The inverse of `dayNumberOf`. */
export function dateFromDayNumber(dayNumber: number): DateOnly {
  return DateOnly.parse(new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10));
}

/** The day `days` later (earlier when negative). */
export function addDays(date: DateOnly, days: number): DateOnly {
  return dateFromDayNumber(dayNumberOf(date) + days);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DateOnly, to: DateOnly): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: DateOnly): number {
  const sinceMonday = (dayNumberOf(date) + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** The calendar year of a day. */
export function yearOf(date: DateOnly): number {
  return Number(date.slice(0, 4));
}
