import { lastBelievableDay } from '../calendar/believable-day.ts';
import { resolveDateRule } from '../calendar/resolve-date-rule.ts';
import { atLocalTime, dateOf } from '../calendar/stockholm-calendar.ts';
import { swedishCalendar } from '../calendar/swedish-calendar.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { ForankringStage } from '../process/process-template.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { MeetingReminder } from './forankring-meeting.ts';
import type { MeetingTime } from './meeting-order.ts';

/** A meeting's time as instants. */
export interface MeetingInstants {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/**
 * When a meeting begins and ends. Refuses one that has begun already, ends before it begins, or whose year must be
 * mistyped. A holiday is unwise (`adviseMeetingDay`), not forbidden.
 */
export function meetingInstants(
  { on, from, to }: MeetingTime,
  now: Instant,
): Result<MeetingInstants, Refusal> {
  const latest = lastBelievableDay(dateOf(now));
  if (on > latest) return refuse({ code: 'dateTooFarAhead', key: MEETING_DAY_KEY, on, latest });
  const startsAt = atLocalTime(on, from);
  const endsAt = atLocalTime(on, to);
  if (startsAt <= now) return refuse({ code: 'meetingInPast', startsAt, now });
  if (endsAt <= startsAt) return refuse({ code: 'meetingEndsBeforeStart', startsAt, endsAt });
  return ok({ startsAt, endsAt });
}

/** When those who have registered are reminded, by the template's rule; none when that has passed already. */
export function meetingReminder(
  rule: ForankringStage['reminder'],
  startsAt: Instant,
  now: Instant,
): MeetingReminder {
  const resolved = resolveDateRule(rule, { 'stage.due': dateOf(startsAt) }, swedishCalendar);
  if (!resolved.ok)
    throw new Error(`A reminder rule cannot be resolved: ${JSON.stringify(resolved.refusal)}`);
  const at = resolved.value.instant;
  return at > now && at < startsAt ? { state: 'ahead', at } : { state: 'none' };
}

/** What the meeting's day is called in refusals. */
export const MEETING_DAY_KEY = 'forankring.due';
