import { z } from 'zod';
import { DateOnly } from '../kernel/instant.ts';
import type { Calendar } from './calendar.ts';
import { daysBetween, yearOf } from './day-number.ts';

/** What makes a remiss period impossible. */
export const RemissPeriodRefusal = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('closesBeforeItOpens'), opensOn: DateOnly, lastDay: DateOnly }),
  z.strictObject({ code: z.literal('lastDayHasPassed'), lastDay: DateOnly, today: DateOnly }),
  z.strictObject({ code: z.literal('opensInThePast'), opensOn: DateOnly, today: DateOnly }),
  /** More than ten years ahead: a slip of the pen. `latest` is the last day that is believed. */
  z.strictObject({ code: z.literal('tooFarAhead'), lastDay: DateOnly, latest: DateOnly }),
]);
export type RemissPeriodRefusal = z.infer<typeof RemissPeriodRefusal>;

/** What makes a remiss period unwise. Nothing forbids it: the municipality sets the time itself (PR-06). */
export const RemissPeriodWarning = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('shorterThanSixWeeks'), days: z.int() }),
  z.strictObject({ code: z.literal('longerThanAYear'), days: z.int() }),
  z.strictObject({ code: z.literal('overJuly'), year: z.int() }),
  /** `year` is that of julafton; the holidays are counted from julafton to trettondedag jul. */
  z.strictObject({ code: z.literal('overChristmas'), year: z.int() }),
  /** `because` is the holiday's Swedish name, or `helg`. */
  z.strictObject({ code: z.literal('lastDayNotWorkingDay'), lastDay: DateOnly, because: z.string() }),
]);
export type RemissPeriodWarning = z.infer<typeof RemissPeriodWarning>;

export type RemissPeriodAdvice = {
  readonly refusals: readonly RemissPeriodRefusal[];
  readonly warnings: readonly RemissPeriodWarning[];
};

/**
 * Judges the days of a remiss before they are set. Refusals must be mended; warnings are shown and may be
 * overruled. With a refusal there are no warnings: they would speak of days that cannot stand.
 * Domain.md §8.10 RE-01: warn below six weeks, over July and over Christmas.
 */
export function remissPeriodAdvice(period: RemissPeriod, calendar: Calendar): RemissPeriodAdvice {
  const refusals = refusalsOf(period, calendar);
  return { refusals, warnings: refusals.length > 0 ? [] : warningsOf(period, calendar) };
}

export type RemissPeriod = {
  readonly opensOn: DateOnly;
  readonly lastDay: DateOnly;
  readonly today: DateOnly;
};

function refusalsOf({ opensOn, lastDay, today }: RemissPeriod, calendar: Calendar): RemissPeriodRefusal[] {
  const refusals: RemissPeriodRefusal[] = [];
  const latest = calendar.addCalendar(today, FURTHEST_AHEAD);
  if (opensOn < today) refusals.push({ code: 'opensInThePast', opensOn, today });
  if (lastDay < today) refusals.push({ code: 'lastDayHasPassed', lastDay, today });
  if (lastDay < opensOn) refusals.push({ code: 'closesBeforeItOpens', opensOn, lastDay });
  if (lastDay > latest) refusals.push({ code: 'tooFarAhead', lastDay, latest });
  return refusals;
}

function warningsOf({ opensOn, lastDay }: RemissPeriod, calendar: Calendar): RemissPeriodWarning[] {
  const warnings: RemissPeriodWarning[] = [];
  const days = daysBetween(opensOn, lastDay);
  if (lastDay < calendar.addCalendar(opensOn, SHORTEST_ADVISED))
    warnings.push({ code: 'shorterThanSixWeeks', days });
  if (lastDay > calendar.addCalendar(opensOn, LONGEST_ADVISED))
    warnings.push({ code: 'longerThanAYear', days });
  for (let year = yearOf(opensOn) - 1; year <= yearOf(lastDay); year += 1) {
    const touches = (first: string, last: string): boolean => opensOn <= last && lastDay >= first;
    if (touches(`${year}-07-01`, `${year}-07-31`)) warnings.push({ code: 'overJuly', year });
    if (touches(`${year}-12-24`, `${year + 1}-01-06`)) warnings.push({ code: 'overChristmas', year });
  }
  if (!calendar.isWorkingDay(lastDay)) {
    warnings.push({
      code: 'lastDayNotWorkingDay',
      lastDay,
      because: calendar.holidayName(lastDay) ?? 'helg',
    });
  }
  return warnings;
}

const SHORTEST_ADVISED = 'P6W';
const LONGEST_ADVISED = 'P1Y';
const FURTHEST_AHEAD = 'P10Y';
