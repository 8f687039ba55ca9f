import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { StageOutcome } from '../process/stage-run.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { CalledMeeting, ForankringMeeting } from './forankring-meeting.ts';
import type { MeetingEvidence, MeetingRecord } from './meeting-record.ts';
import type { ActiveRegistration } from './registration.ts';

/**
 * Saves what has been noted at a meeting, as a draft that may be changed until the meeting is closed.
 * Refuses before it has begun, when it is not called, and on what somebody else has changed since.
 */
export function decideSaveRecord(
  meeting: ForankringMeeting,
  command: { readonly version: number; readonly record: MeetingRecord },
  now: Instant,
): Result<Change<{ version: number }>, Refusal> {
  if (meeting.status !== 'called') return refuse({ code: 'meetingNotCalled', status: meeting.status });
  const { startsAt } = meeting.call;
  if (now < startsAt) return refuse({ code: 'meetingNotStarted', startsAt });
  if (command.version !== meeting.version) {
    return refuse({ code: 'staleVersion', expected: command.version, actual: meeting.version });
  }
  const version = meeting.version + 1;
  return ok({
    outcome: { version },
    writes: [{ put: 'meeting', value: { ...meeting, version, record: command.record } }],
    facts: [],
    owed: [],
  });
}

/** What closing needs to know beside the order. */
export interface CloseAround {
  readonly now: Instant;
  readonly closedBy: PersonId | null;
  readonly registrations: readonly ActiveRegistration[];
  readonly hashOf: (evidence: MeetingEvidence) => string;
}

/**
 * Closes a meeting that has been held: what was noted is frozen with its hash, and what people said they needed is
 * removed. Refuses before it has begun, without a position on the text, remarks or a no without words, and on what
 * somebody else has changed since it was read.
 */
export function decideCloseMeeting(
  meeting: ForankringMeeting,
  order: { readonly version: number },
  { now, closedBy, registrations, hashOf }: CloseAround,
): Result<Change<null>, Refusal> {
  if (meeting.status !== 'called') return refuse({ code: 'meetingNotCalled', status: meeting.status });
  const { startsAt } = meeting.call;
  if (now < startsAt) return refuse({ code: 'meetingNotStarted', startsAt });
  if (order.version !== meeting.version) {
    return refuse({ code: 'staleVersion', expected: order.version, actual: meeting.version });
  }
  const evidence = evidenceOf(meeting, now);
  if (!evidence.ok) return evidence;
  const evidenceHash = hashOf(evidence.value);
  const { record: _record, reminder: _reminder, ...called } = meeting;
  const { endorsement, textHash, organisations } = evidence.value;
  return ok({
    outcome: null,
    writes: [
      {
        put: 'meeting',
        value: {
          ...called,
          version: meeting.version + 1,
          status: 'closed',
          closedAt: now,
          closedBy,
          evidence: evidence.value,
          evidenceHash,
        },
      },
      ...registrations
        .filter(({ needs, needsNote }) => needs.length > 0 || needsNote !== '')
        .map((one) => ({
          put: 'registration' as const,
          value: { ...one, version: one.version + 1, needs: [], needsNote: '' },
        })),
    ],
    facts: [
      {
        type: 'forankring.closed',
        data: {
          meetingId: meeting.id,
          position: endorsement.position,
          organisations: organisations.length,
          people: peopleAt(evidence.value),
          textHash,
          evidenceHash,
        },
      },
    ],
    owed: [],
  });
}

function evidenceOf(meeting: CalledMeeting, closedAt: Instant): Result<MeetingEvidence, Refusal> {
  const { record, call } = meeting;
  const endorsement = record?.endorsement ?? null;
  if (record === null || endorsement === null) return refuse({ code: 'endorsementMissing' });
  if (endorsement.position !== 'endorsed' && endorsement.statement === '') {
    return refuse({ code: 'statementMissing' });
  }
  const { startsAt, endsAt, place, digitalLink, textVersionId, textNumber, textHash } = call;
  return ok({
    ...record,
    endorsement,
    startsAt,
    endsAt,
    place,
    digitalLink,
    textVersionId,
    textNumber,
    textHash,
    closedAt,
  });
}

/** How many people were there. */
export function peopleAt({
  organisations,
  privatePeople,
}: Pick<MeetingRecord, 'organisations' | 'privatePeople'>): number {
  return organisations.reduce((sum, { people }) => sum + people, privatePeople);
}

/** How the stage ends: on to what comes next, or back to where the text is worked on. `null` while it goes on. */
export function meetingOutcome(meeting: ForankringMeeting, returnsTo: string): StageOutcome | null {
  if (meeting.status !== 'closed') return null;
  return meeting.evidence.endorsement.position === 'notEndorsed'
    ? { kind: 'returned', to: returnsTo, bodyKey: null }
    : { kind: 'done' };
}
