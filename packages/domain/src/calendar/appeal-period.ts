import type { DateOnly } from '../kernel/instant.ts';
import { addCalendar } from './stockholm-calendar.ts';
import { nextWorkingDay } from './swedish-holidays.ts';

/**
 * The last day to appeal a municipal decision (laglighetsprövning): three weeks from the day its justering was
 * announced on the notice board. Source: kommunallagen 13:5, domain.md §8.2 PR-05, vectors C-1.
 */
export function appealLastDay(announcedOn: DateOnly): DateOnly {
  return statutoryLastDay(announcedOn, APPEAL_PERIOD);
}

/**
 * The last day of a time set by law and counted in weeks, months or years: it ends on the same weekday or day
 * number as it began, and a Saturday, Sunday, holiday or eve gives the next working day. Lag 1930:173 §§ 1–2.
 * Not for times that the municipality sets itself, such as a remiss (PR-06).
 */
export function statutoryLastDay(from: DateOnly, period: string): DateOnly {
  return nextWorkingDay(addCalendar(from, period));
}

const APPEAL_PERIOD = 'P3W';
