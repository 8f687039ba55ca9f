import { addDays, daysBetween } from '../calendar/day-number.ts';
import { dateOf } from '../calendar/stockholm-calendar.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';

/**
 * The day by which a text should be finished: the planned one. When the work begins after it (the text was sent back,
 * or the remiss was extended) as many days are given as there were between the planned day of the stage before and
 * this one, at the least a week: what has just begun is not overdue.
 * @param planned the cycle's plan; `key` is `<stageKey>.due`
 */
export function draftingDueOn(
  planned: readonly { readonly key: string; readonly on: DateOnly }[],
  stageKey: string,
  since: Instant,
): DateOnly | null {
  const index = planned.findIndex(({ key }) => key === `${stageKey}.due`);
  const due = planned[index];
  if (due === undefined) return null;
  const begun = dateOf(since);
  if (due.on >= begun) return due.on;
  const before = planned[index - 1];
  const span = before === undefined ? SHORTEST_DAYS : daysBetween(before.on, due.on);
  return addDays(begun, Math.max(SHORTEST_DAYS, span));
}

const SHORTEST_DAYS = 7;
