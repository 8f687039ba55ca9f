import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { ForankringMeeting, MeetingReminder } from './forankring-meeting.ts';
import { lettersToAll, type MeetingAudience } from './meeting-letters.ts';
import type { MeetingOrder } from './meeting-order.ts';
import { meetingInstants } from './meeting-time.ts';

type Order<N extends MeetingOrder['name']> = Omit<Extract<MeetingOrder, { name: N }>, 'name'>;

/** What a change of a called meeting needs to know beside the order. */
export interface ChangeAround {
  readonly now: Instant;
  readonly audience: MeetingAudience;
  readonly reminderFor: (startsAt: Instant) => MeetingReminder;
}

/**
 * Moves a called meeting in time or place; everyone called and everyone registered is told, with the reason.
 * Refuses a meeting that is not called or has begun, a time that cannot stand, no reason, and a move to where it is.
 */
export function decideMoveMeeting(
  meeting: ForankringMeeting,
  order: Order<'moveMeeting'>,
  { now, audience, reminderFor }: ChangeAround,
): Result<Change<null>, Refusal> {
  if (meeting.status !== 'called') return refuse({ code: 'meetingNotCalled', status: meeting.status });
  const { call } = meeting;
  if (call.startsAt <= now) return refuse({ code: 'meetingHasStarted', startsAt: call.startsAt });
  const reason = order.reason.trim();
  if (reason === '') return refuse({ code: 'reasonMissing' });
  const { place, digitalLink } = order.where;
  if (place === '' && digitalLink === '') return refuse({ code: 'meetingIncomplete', missing: ['where'] });
  const time = meetingInstants(order.time, now);
  if (!time.ok) return time;
  const { startsAt, endsAt } = time.value;
  const isSameTime = startsAt === call.startsAt && endsAt === call.endsAt;
  if (isSameTime && place === call.place && digitalLink === call.digitalLink) {
    return refuse({ code: 'meetingUnchanged' });
  }
  const sequence = meeting.sequence + 1;
  const previousStartsAt = call.startsAt;
  return ok({
    outcome: null,
    writes: [
      {
        put: 'meeting',
        value: {
          ...meeting,
          version: meeting.version + 1,
          call: { ...call, startsAt, endsAt, place, digitalLink },
          changedAt: now,
          sequence,
          moves: [...meeting.moves, { at: now, previousStartsAt, startsAt, reason }],
          // Another hour is another occasion to be reminded of; another room is told by this letter.
          reminder: startsAt === previousStartsAt ? meeting.reminder : reminderFor(startsAt),
        },
      },
    ],
    facts: [
      { type: 'forankring.moved', data: { meetingId: meeting.id, previousStartsAt, startsAt, reason } },
    ],
    owed: lettersToAll('meetingMoved', `${meeting.id}:${sequence}`, audience),
  });
}

/**
 * Cancels a called meeting; everyone called and everyone registered is told, with the reason. It may be called anew.
 * Refuses a meeting that is not called, no reason, and one at which something has been noted.
 */
export function decideCancelMeeting(
  meeting: ForankringMeeting,
  order: Order<'cancelMeeting'>,
  { now, audience }: Omit<ChangeAround, 'reminderFor'>,
): Result<Change<null>, Refusal> {
  if (meeting.status !== 'called') return refuse({ code: 'meetingNotCalled', status: meeting.status });
  if (meeting.record !== null) return refuse({ code: 'meetingHasRecord' });
  const reason = order.reason.trim();
  if (reason === '') return refuse({ code: 'reasonMissing' });
  const { record: _record, reminder: _reminder, ...called } = meeting;
  const sequence = meeting.sequence + 1;
  return ok({
    outcome: null,
    writes: [
      {
        put: 'meeting',
        value: {
          ...called,
          version: meeting.version + 1,
          status: 'cancelled',
          changedAt: now,
          sequence,
          cancelledAt: now,
          reason,
        },
      },
    ],
    facts: [{ type: 'forankring.cancelled', data: { meetingId: meeting.id, reason } }],
    owed: lettersToAll('meetingCancelled', `${meeting.id}:${sequence}`, audience),
  });
}
