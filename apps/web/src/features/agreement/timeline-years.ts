import { yearOf } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { Instant } from '@overens/domain/kernel/instant';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';

type Entry = AgreementView['timeline'][number];

/** A year that is over, with what happened in it. */
export interface PastYear {
  readonly year: number;
  readonly entries: readonly Entry[];
}

/**
 * A line of time cut at the turn of the year: earlier years by themselves, and the present with what is overdue,
 * however old, and all that is to come.
 * @param timeline in order of time
 */
export function timelineYears(
  timeline: readonly Entry[],
  now: Instant,
): { readonly earlier: readonly PastYear[]; readonly present: readonly Entry[] } {
  const thisYear = yearOf(dateOf(now));
  const isOver = ({ when, at }: Entry): boolean => when === 'past' && yearOf(dateOf(at)) < thisYear;
  const over = timeline.filter(isOver);
  const years = [...new Set(over.map(({ at }) => yearOf(dateOf(at))))];
  return {
    earlier: years.map((year) => ({ year, entries: over.filter(({ at }) => yearOf(dateOf(at)) === year) })),
    present: timeline.filter((entry) => !isOver(entry)),
  };
}
