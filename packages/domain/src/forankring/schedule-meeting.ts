import type { TextVersion } from '../agreement/text-version.ts';
import { EmailAddress } from '../kernel/email-address.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type {
  CalledMeeting,
  ForankringMeeting,
  MeetingFacts,
  MeetingReminder,
} from './forankring-meeting.ts';
import { lettersToAll, type MeetingAudience } from './meeting-letters.ts';
import type { MeetingOrder } from './meeting-order.ts';
import { meetingInstants, type MeetingInstants } from './meeting-time.ts';

type ScheduleOrder = Extract<MeetingOrder, { name: 'scheduleMeeting' }>;

/** What a call needs to know beside the order. */
export interface ScheduleAround {
  readonly now: Instant;
  /** The version that the order puts forward. */
  readonly text: Pick<TextVersion, 'id' | 'number' | 'hash'>;
  /** Who is called; those registered are those of a meeting that was cancelled before. */
  readonly audience: MeetingAudience;
  readonly reminderFor: (startsAt: Instant) => MeetingReminder;
}

/**
 * Calls a meeting that is planned, or anew one that was cancelled: everyone is told, and the text that is put forward
 * is pinned by its hash. Refuses a meeting that is called or closed, a time that cannot stand, and a call that does not
 * say where, what about or whom to ask. domain.md §2.8, §4.2 step 5.
 */
export function decideScheduleMeeting(
  meeting: ForankringMeeting,
  order: ScheduleOrder,
  around: ScheduleAround,
): Result<Change<null>, Refusal> {
  if (meeting.status !== 'planned' && meeting.status !== 'cancelled') {
    return refuse({ code: 'meetingAlreadyCalled', status: meeting.status });
  }
  const missing = missingFacts(order.facts);
  if (missing.length > 0) return refuse({ code: 'meetingIncomplete', missing });
  const time = meetingInstants(order.time, around.now);
  if (!time.ok) return time;
  const value = calledFrom(meeting, order, time.value, around);
  const { startsAt, endsAt } = time.value;
  return ok({
    outcome: null,
    writes: [{ put: 'meeting', value }],
    facts: [
      {
        type: 'forankring.called',
        data: {
          meetingId: meeting.id,
          startsAt,
          endsAt,
          textVersionId: around.text.id,
          textHash: around.text.hash,
          invited: value.invited.length,
        },
      },
    ],
    owed: lettersToAll('meetingCalled', `${meeting.id}:${value.occasion}`, around.audience),
  });
}

function calledFrom(
  meeting: Extract<ForankringMeeting, { status: 'planned' | 'cancelled' }>,
  { facts }: ScheduleOrder,
  { startsAt, endsAt }: MeetingInstants,
  { now, text, audience, reminderFor }: ScheduleAround,
): CalledMeeting {
  const { id, tenantId, stage } = meeting;
  const before = meeting.status === 'cancelled' ? meeting : { occasion: 0, sequence: -1, moves: [] };
  return {
    id,
    tenantId,
    stage,
    version: meeting.version + 1,
    status: 'called',
    call: {
      ...facts,
      startsAt,
      endsAt,
      textVersionId: text.id,
      textNumber: text.number,
      textHash: text.hash,
    },
    calledAt: now,
    changedAt: now,
    occasion: before.occasion + 1,
    sequence: before.sequence + 1,
    moves: before.moves,
    invited: audience.parties.map((party) => party.id),
    reminder: reminderFor(startsAt),
    record: null,
  };
}

function missingFacts(facts: MeetingFacts): Extract<Refusal, { code: 'meetingIncomplete' }>['missing'] {
  const { place, digitalLink, agenda, contact } = facts;
  return [
    ...(place === '' && digitalLink === '' ? (['where'] as const) : []),
    ...(agenda.length === 0 ? (['agenda'] as const) : []),
    ...(contact.name === '' ? (['contactName'] as const) : []),
    ...(EmailAddress.safeParse(contact.email).success ? [] : (['contactEmail'] as const)),
  ];
}
