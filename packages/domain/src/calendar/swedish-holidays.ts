import Holidays from 'date-holidays';
import { DateOnly } from '../kernel/instant.ts';
import { addDays, dayNumberOf, weekdayOf, yearOf } from './day-number.ts';

/**
 * The Swedish name of the holiday, e.g. `nationaldagen`; `null` on other days, plain Sundays included.
 * Holidays are those of lag 1989:253 and the three eves that lag 1930:173 § 2 puts beside them:
 * midsommarafton, julafton and nyårsafton (domain.md §8.2 PR-06). Right from 2005, when nationaldagen
 * took the place of annandag pingst.
 */
export function holidayName(date: DateOnly): string | null {
  return holidaysOf(yearOf(date)).get(date) ?? null;
}

/** Whether the day has a holiday's name; see `holidayName`. */
export function isHoliday(date: DateOnly): boolean {
  return holidayName(date) !== null;
}

/** A day on which statutory time can end: not Saturday, Sunday or a holiday. Domain.md §8.2 PR-06. */
export function isWorkingDay(date: DateOnly): boolean {
  return weekdayOf(date) <= FRIDAY && !isHoliday(date);
}

/** The first working day on or after this day: a working day is its own next. */
export function nextWorkingDay(date: DateOnly): DateOnly {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The last working day on or before this day: a working day is its own previous. */
export function previousWorkingDay(date: DateOnly): DateOnly {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** The `count`-th working day after this day (before it when negative); the day itself when zero. */
export function addWorkingDays(date: DateOnly, count: number): DateOnly {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/**
 * How many working days come after `from`, up to and including `to`; negative when `to` is earlier.
 * From today to a last day it is the working days left when today is spent.
 */
export function workingDaysBetween(from: DateOnly, to: DateOnly): number {
  if (to < from) return 0 - workingDaysBetween(to, from);
  let count = weekdaysThrough(to) - weekdaysThrough(from);
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const holiday of holidaysOf(year).keys()) {
      if (holiday > from && holiday <= to && weekdayOf(holiday) <= FRIDAY) count -= 1;
    }
  }
  return count;
}

/** Mondays to Fridays since Monday 1969-12-29, the day itself included. */
function weekdaysThrough(date: DateOnly): number {
  const days = dayNumberOf(date) + 3;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
}

function holidaysOf(year: number): ReadonlyMap<DateOnly, string> {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  const holidays = new Map<DateOnly, string>();
  for (const { date, name } of sweden.getHolidays(year)) {
    const day = DateOnly.parse(date.slice(0, 10));
    const other = holidays.get(day);
    holidays.set(day, other === undefined ? name : `${other} och ${name}`);
  }
  holidaysByYear.set(year, holidays);
  return holidays;
}

const FRIDAY = 5;
/** `public` are the days of lag 1989:253; `bank` are the three eves, and nothing else. A test holds that. */
const sweden = new Holidays('SE', { languages: ['sv'], types: ['public', 'bank'] });
const holidaysByYear = new Map<number, ReadonlyMap<DateOnly, string>>();
