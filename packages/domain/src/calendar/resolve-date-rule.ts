import { z } from 'zod';
import { DateOnly } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Calendar } from './calendar.ts';
import { checkDateRules, type DateRuleProblem, refsOf } from './check-date-rules.ts';
import { workingDaysOf } from './date-offset.ts';
import { fullRef, type DateRule, type NamedDateRule, type ResolvedDate } from './date-rule.ts';
import { yearOf } from './day-number.ts';

/** Days by full name: `launch`, `remiss.start`. */
export type DateAnchors = Readonly<Record<string, DateOnly>>;

export const DateRuleRefusal = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('dateAnchorUnknown'), ref: z.string() }),
  /** A day before 1990 or after 2199: a slip of the pen, and outside the holiday tables. */
  z.strictObject({ code: z.literal('dateAnchorOutOfRange'), ref: z.string(), day: DateOnly }),
]);
export type DateRuleRefusal = z.infer<typeof DateRuleRefusal>;

/**
 * The day and instant that a rule gives. In order: count from the anchor, lift to the floor, roll off weekends and
 * holidays; a roll backwards that would end before the floor goes forwards instead. A later anchor never gives an
 * earlier day. Refuses an anchor that is not there or is implausible. The rule's references must be full names or
 * present as written; `resolveDateRules` turns `stage.due` into a full name.
 */
export function resolveDateRule(
  rule: DateRule,
  anchors: DateAnchors,
  calendar: Calendar,
): Result<ResolvedDate, DateRuleRefusal> {
  return resolveFrom(new Map(Object.entries(anchors)), rule, calendar);
}

/**
 * Resolves rules that lean on each other, in whatever order they are given. A day that is given among the anchors
 * is taken as it is, whatever its rule says: that is how a person overrides a proposed day, and what follows from
 * it moves along. Refuses a set with a problem (the first of `checkDateRules`) or an implausible anchor.
 */
export function resolveDateRules(
  rules: readonly NamedDateRule[],
  anchors: DateAnchors,
  calendar: Calendar,
): Result<ReadonlyMap<string, ResolvedDate>, DateRuleRefusal | DateRuleProblem> {
  const days = new Map(Object.entries(anchors));
  const wanted = rules.filter(({ name }) => !days.has(name));
  const problem = checkDateRules(wanted, [...days.keys()])[0];
  if (problem !== undefined) return refuse(problem);

  const resolved = new Map<string, ResolvedDate>();
  let waiting = wanted;
  while (waiting.length > 0) {
    const ready = waiting.filter((named) => refsOf(named).every((ref) => days.has(ref)));
    for (const { name, rule } of ready) {
      const result = resolveFrom(days, withFullRefs(name, rule), calendar);
      if (!result.ok) return result;
      days.set(name, result.value.date);
      resolved.set(name, result.value);
    }
    waiting = waiting.filter((named) => !ready.includes(named));
  }
  return ok(resolved);
}

function resolveFrom(
  days: ReadonlyMap<string, DateOnly>,
  rule: DateRule,
  calendar: Calendar,
): Result<ResolvedDate, DateRuleRefusal> {
  const from = anchorDay(days, rule.from);
  if (!from.ok) return from;
  const floor = rule.floor === undefined ? null : anchorDay(days, rule.floor);
  if (floor !== null && !floor.ok) return floor;

  return ok(resolveDay(from.value, floor?.value ?? null, rule, calendar));
}

function resolveDay(
  from: DateOnly,
  floor: DateOnly | null,
  rule: DateRule,
  calendar: Calendar,
): ResolvedDate {
  const counted = addOffset(from, rule, calendar);
  const floored = floor !== null && counted < floor;
  const planned = floored ? floor : counted;
  const date = roll(planned, rule, floor, calendar);
  const rolled = date !== planned;
  return {
    date,
    instant: rule.at === undefined ? calendar.startOfDay(date) : calendar.atLocalTime(date, rule.at),
    rule,
    fromDate: from,
    floored,
    rolledFrom: rolled ? planned : null,
    rolledBecause: rolled ? (calendar.holidayName(planned) ?? 'helg') : null,
  };
}

function anchorDay(days: ReadonlyMap<string, DateOnly>, ref: string): Result<DateOnly, DateRuleRefusal> {
  const day = days.get(ref);
  if (day === undefined) return refuse({ code: 'dateAnchorUnknown', ref });
  const year = yearOf(day);
  if (year < FIRST_YEAR || year > LAST_YEAR) return refuse({ code: 'dateAnchorOutOfRange', ref, day });
  return ok(day);
}

function addOffset(from: DateOnly, rule: DateRule, calendar: Calendar): DateOnly {
  const workingDays = workingDaysOf(rule.offset);
  return workingDays === null
    ? calendar.addCalendar(from, rule.offset)
    : calendar.addWorkingDays(from, workingDays);
}

function roll(planned: DateOnly, rule: DateRule, floor: DateOnly | null, calendar: Calendar): DateOnly {
  switch (rule.roll) {
    case 'none':
      return planned;
    case 'next':
      return calendar.nextWorkingDay(planned);
    case 'prev': {
      const earlier = calendar.previousWorkingDay(planned);
      return floor !== null && earlier < floor ? calendar.nextWorkingDay(planned) : earlier;
    }
  }
}

function withFullRefs(name: string, rule: DateRule): DateRule {
  const full = { ...rule, from: fullRef(name, rule.from) };
  return rule.floor === undefined ? full : { ...full, floor: fullRef(name, rule.floor) };
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;
