import type { DateRule } from '@overens/domain/calendar/date-rule';
import { resolveDateRule } from '@overens/domain/calendar/resolve-date-rule';
import { closingInstant, atLocalTime } from '@overens/domain/calendar/stockholm-calendar';
import { swedishCalendar } from '@overens/domain/calendar/swedish-calendar';
import { DateOnly, type Instant } from '@overens/domain/kernel/instant';
import type { RemissStage } from '@overens/domain/process/process-template';
import type { PlannedReminder } from '@overens/domain/remiss/remiss-round';

/** A round's days as instants: calendar facts, computed here once and stored (design §4). */
export interface RoundSchedule {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** Earliest first; only those that fall while the round is open. */
  readonly reminders: readonly PlannedReminder[];
}

/**
 * The instants that follow from a round's two days by the template's rules: it opens at the rule's time or
 * when the office opens, closes at the midnight that ends the last day, and reminds in between.
 * Days outside the holiday tables are moved inside: the decisions refuse them, and nothing of it is stored.
 * Throws on a reminder rule that no published template may have.
 * Design §5, domain.md §8.10 RE-01.
 */
export function scheduleRound(
  stage: Pick<RemissStage, 'key' | 'opens' | 'reminders'>,
  wishedOpening: DateOnly,
  wishedLastDay: DateOnly,
): RoundSchedule {
  const opensOn = withinTables(wishedOpening);
  const lastDay = withinTables(wishedLastDay);
  const opensAt = atLocalTime(opensOn, stage.opens.at ?? OFFICE_OPENS);
  const closesAt = closingInstant(lastDay);
  const anchors = {
    'stage.start': opensOn,
    'stage.due': lastDay,
    [`${stage.key}.start`]: opensOn,
    [`${stage.key}.due`]: lastDay,
  };
  const reminders = stage.reminders
    .map(({ key, title, on }) => ({ key, title, at: instantOf(on, anchors) }))
    .filter(({ at }) => at > opensAt && at < closesAt)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return { opensAt, closesAt, reminders };
}

function instantOf(rule: DateRule, anchors: Record<string, DateOnly>): Instant {
  const resolved = resolveDateRule({ ...rule, at: rule.at ?? OFFICE_OPENS }, anchors, swedishCalendar);
  if (!resolved.ok)
    throw new Error(`A reminder rule cannot be resolved: ${JSON.stringify(resolved.refusal)}`);
  return resolved.value.instant;
}

function withinTables(day: DateOnly): DateOnly {
  if (day < FIRST_DAY) return FIRST_DAY;
  return day > LAST_DAY ? LAST_DAY : day;
}

const FIRST_DAY = DateOnly.parse('1990-01-01');
const LAST_DAY = DateOnly.parse('2199-12-31');
/** Mail that arrives when somebody is there to read it. */
const OFFICE_OPENS = '08:00';
