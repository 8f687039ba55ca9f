import type {
  CalledMeeting,
  ClosedMeeting,
  MeetingFacts,
  PlannedMeeting,
} from '../forankring/forankring-meeting.ts';
import type { MeetingRecord } from '../forankring/meeting-record.ts';
import type { ActiveRegistration, RegistrationFacts } from '../forankring/registration.ts';
import { Instant } from '../kernel/instant.ts';
import { idOf } from './ids.ts';

const at = (text: string): Instant => Instant.parse(text);

/** Thursday 10 December 2026, 18.00–20.00 in Sweden. */
export const meetingStarts = at('2026-12-10T17:00:00.000Z');
export const meetingEnds = at('2026-12-10T19:00:00.000Z');
/** Three weeks before, in the morning. */
export const beforeMeeting = at('2026-11-19T08:00:00.000Z');
export const duringMeeting = at('2026-12-10T17:40:00.000Z');

export const meetingFacts: MeetingFacts = {
  place: 'Stora salen, Almviks folkets hus',
  digitalLink: '',
  accessibility: 'Hiss och hörslinga finns.',
  agenda: ['Välkomna', 'Ställningstagande'],
  contact: { name: 'Vera Lindqvist', email: 'vera.lindqvist@almvik.example', phone: '' },
};

/** A meeting that nobody has been called to. */
export function aPlannedMeeting(): PlannedMeeting {
  return {
    id: idOf('mtg', 1),
    tenantId: idOf('mun', 1),
    version: 1,
    stage: { agreementId: idOf('agr', 1), cycle: 1, stageKey: 'forankring', kind: 'forankring', visit: 1 },
    status: 'planned',
  };
}

/** A meeting that everyone has been called to. */
export function aCalledMeeting(said: Partial<CalledMeeting> = {}): CalledMeeting {
  return {
    ...aPlannedMeeting(),
    version: 2,
    status: 'called',
    call: {
      ...meetingFacts,
      startsAt: meetingStarts,
      endsAt: meetingEnds,
      textVersionId: idOf('txt', 2),
      textNumber: 2,
      textHash: 'a'.repeat(64),
    },
    calledAt: beforeMeeting,
    changedAt: beforeMeeting,
    occasion: 1,
    sequence: 0,
    invited: [idOf('pty', 1), idOf('pty', 2)],
    moves: [],
    reminder: { state: 'ahead', at: at('2026-12-09T08:00:00.000Z') },
    record: null,
    ...said,
  };
}

/** What was noted at a meeting that endorsed the text. */
export function aRecord(said: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    organisations: [{ name: 'Almviks roddklubb', people: 3, registrationId: idOf('reg', 1) }],
    privatePeople: 2,
    questions: [{ text: 'När börjar det gälla?', by: null }],
    positions: [],
    notes: '',
    endorsement: { position: 'endorsed', statement: '' },
    ...said,
  };
}

export const registrationFacts: RegistrationFacts = {
  organisation: 'Almviks roddklubb',
  contactName: 'Elsa Ek',
  email: 'rodd@example.org',
  people: 3,
  needs: ['food'],
  needsNote: 'Utan nötter.',
};

/** The number-th registration for the meeting. */
export function aRegistration(number = 1, said: Partial<ActiveRegistration> = {}): ActiveRegistration {
  return {
    ...registrationFacts,
    email: `anmald${number}@example.org`,
    id: idOf('reg', number),
    tenantId: idOf('mun', 1),
    agreementId: idOf('agr', 1),
    meetingId: idOf('mtg', 1),
    version: 1,
    occasion: 1,
    tokenHash: 'b'.repeat(64),
    status: 'registered',
    registeredAt: beforeMeeting,
    ...said,
  };
}

/** A meeting that is over, with what it came to. */
export function aClosedMeeting(record = aRecord()): ClosedMeeting {
  const { record: _record, reminder: _reminder, ...called } = aCalledMeeting({ version: 5 });
  const { endorsement } = record;
  if (endorsement === null) throw new Error('A closed meeting has come to something.');
  const { startsAt, endsAt, place, digitalLink, textVersionId, textNumber, textHash } = called.call;
  return {
    ...called,
    status: 'closed',
    closedAt: duringMeeting,
    closedBy: null,
    evidence: {
      ...record,
      endorsement,
      startsAt,
      endsAt,
      place,
      digitalLink,
      textVersionId,
      textNumber,
      textHash,
      closedAt: duringMeeting,
    },
    evidenceHash: 'c'.repeat(64),
  };
}
