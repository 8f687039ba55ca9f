import { lastBelievableDay } from '../calendar/believable-day.ts';
import type { DateOnly } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Refusal } from '../registry/refusal.ts';

/** What a round's two days are called in refusals, advice and date rules. */
export const OPENING_KEY = 'remiss.start';
export const LAST_DAY_KEY = 'remiss.due';

/**
 * Whether a round can have these days. Refuses an opening before today, a last day that has passed or comes
 * before the opening, and a year that must be mistyped. A round may open and close on the same day: that is
 * unwise (`remissPeriodAdvice`), not forbidden. domain.md §8.10 RE-01.
 */
export function checkRoundDays(
  days: { readonly opensOn: DateOnly; readonly lastDay: DateOnly },
  today: DateOnly,
): Result<null, Refusal> {
  const { opensOn, lastDay } = days;
  const latest = lastBelievableDay(today);
  if (lastDay < today) return refuse({ code: 'lastDayHasPassed', lastDay, today });
  if (opensOn < today) return refuse({ code: 'dateInPast', key: OPENING_KEY, on: opensOn, today });
  if (lastDay < opensOn) return refuse({ code: 'closesBeforeItOpens', opensOn, lastDay });
  if (lastDay > latest) return refuse({ code: 'dateTooFarAhead', key: LAST_DAY_KEY, on: lastDay, latest });
  return ok(null);
}
