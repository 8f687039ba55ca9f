import type { InForce } from '../agreement/in-force.ts';
import { addDays, yearOf } from '../calendar/day-number.ts';
import type { DateRule } from '../calendar/date-rule.ts';
import { resolveDateRule } from '../calendar/resolve-date-rule.ts';
import { addCalendar } from '../calendar/stockholm-calendar.ts';
import { swedishCalendar } from '../calendar/swedish-calendar.ts';
import { DateOnly } from '../kernel/instant.ts';
import type { FollowUpObligation, ReviewObligation, Validity } from './process-template.ts';

/** From when and until when an agreement adopted on a day is in force. domain.md §3.3 no. 12, §5. */
export function validityOf(validity: Validity, adoptedOn: DateOnly): { from: DateOnly; to: DateOnly | null } {
  const from =
    validity.starts === 'onAdoption' ? adoptedOn : DateOnly.parse(`${yearOf(adoptedOn) + 1}-01-01`);
  const to =
    validity.calendarYears === null
      ? null
      : DateOnly.parse(`${yearOf(from) + validity.calendarYears - 1}-12-31`);
  return { from, to };
}

/** The last day for the aktualitetsprövning of what is in force from that day; `null` without end and rule. */
export function reviewByOf(
  { latest }: ReviewObligation,
  { from, to }: { from: DateOnly; to: DateOnly | null },
): DateOnly | null {
  return latest.rule === 'afterYears' ? addCalendar(from, `P${latest.years}Y`) : to;
}

/** The day a review begins, given its last day. */
export function reviewOpensOn({ opens }: ReviewObligation, reviewBy: DateOnly): DateOnly {
  return addCalendar(reviewBy, opens);
}

/** The days of one follow-up. */
export interface FollowUpDays {
  readonly opensOn: DateOnly;
  /** The last day for the parties to report. */
  readonly reportBy: DateOnly;
  /** The day the report is due. */
  readonly dueOn: DateOnly;
  readonly reminders: readonly { readonly key: string; readonly on: DateOnly }[];
}

/**
 * The days of the `nth` follow-up of what is in force, from 1.
 * Throws on rules that no published template may have.
 */
export function followUpDays(
  definition: FollowUpObligation,
  inForce: Pick<InForce, 'from'>,
  nth: number,
): FollowUpDays {
  const start = addCalendar(inForce.from, `P${(nth - 1) * definition.everyYears}Y`);
  const dueOn = dayOf(definition.first, { 'inForce.start': start });
  const anchors = { 'stage.due': dueOn };
  const opensOn = dayOf(definition.opens, anchors);
  return {
    opensOn,
    reportBy: dayOf(definition.reportBy, anchors),
    dueOn,
    reminders: definition.reminders.map(({ key, on }) => ({
      key,
      on: dayOf(on, { ...anchors, 'stage.start': opensOn }),
    })),
  };
}

/** The day after the last day of validity. */
export function lapsesOn(to: DateOnly): DateOnly {
  return addDays(to, 1);
}

function dayOf(rule: DateRule, anchors: Readonly<Record<string, DateOnly>>): DateOnly {
  const resolved = resolveDateRule(rule, anchors, swedishCalendar);
  if (!resolved.ok) throw new Error(`A date rule cannot be resolved: ${JSON.stringify(resolved.refusal)}`);
  return resolved.value.date;
}
