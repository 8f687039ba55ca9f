import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { workingDaysBetween } from '@overens/domain/calendar/swedish-holidays';
import type { DateOnly, Instant } from '@overens/domain/kernel/instant';

/** Working days after today, up to and including the last day; 0 when it has passed. */
export function workingDaysLeft(now: Instant, lastDay: DateOnly): number {
  return Math.max(0, workingDaysBetween(dateOf(now), lastDay));
}
