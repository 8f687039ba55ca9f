import type { AgreementId, RegistrationId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { CalledMeeting, ForankringMeeting } from './forankring-meeting.ts';
import { lettersTo } from './meeting-letters.ts';
import {
  activeRegistrations,
  type ActiveRegistration,
  type MeetingRegistration,
  type PhonedFacts,
  type RegistrationFacts,
} from './registration.ts';

/** Whether it was the first from that address, or took the place of an earlier one. */
export type RegistrationOutcome = 'registered' | 'changed';

/** What registering needs to know beside what is said. */
export interface RegisterAround {
  readonly now: Instant;
  readonly agreementId: AgreementId;
  /** Who endorses, by the template. */
  readonly endorsedBy: 'openMeeting' | 'jointBody';
  /** All of the meeting, withdrawn ones too. */
  readonly registrations: readonly MeetingRegistration[];
  readonly newId: RegistrationId;
  /** Of the new registration's link. */
  readonly tokenHash: string;
}

/**
 * Registers for an open meeting, through the form or by phone, and owes the receipt if there is an address for it. The
 * same address again, or the same phone number without one, changes what was said before: nobody is counted twice. Refuses a meeting that is not called, not open to all, or has begun.
 */
export function decideRegister(
  meeting: ForankringMeeting,
  said: RegistrationFacts | PhonedFacts,
  around: RegisterAround,
): Result<Change<RegistrationOutcome>, Refusal> {
  const open = openForRegistration(meeting, around.now);
  if (!open.ok) return open;
  if (around.endorsedBy !== 'openMeeting') return refuse({ code: 'registrationNotOffered' });
  const { id: meetingId, tenantId, occasion } = open.value;
  const before = activeRegistrations(around.registrations, open.value).find((one) => isSameGuest(one, said));
  const value: MeetingRegistration =
    before === undefined
      ? {
          ...said,
          id: around.newId,
          tenantId,
          agreementId: around.agreementId,
          meetingId,
          version: 1,
          occasion,
          tokenHash: around.tokenHash,
          status: 'registered',
          registeredAt: around.now,
        }
      : changed(before, said);
  const data = { meetingId, registrationId: value.id, people: said.people };
  return ok({
    outcome: before === undefined ? 'registered' : 'changed',
    writes: [{ put: 'registration', value }],
    facts: [
      before === undefined
        ? { type: 'phone' in said ? 'forankring.registeredByPhone' : 'forankring.registered', data }
        : { type: 'forankring.registrationChanged', data },
    ],
    owed: lettersTo('meetingRegistered', `${meetingId}:${value.version}`, value),
  });
}

function isSameGuest(one: ActiveRegistration, said: RegistrationFacts | PhonedFacts): boolean {
  if (said.email !== null) return one.email === said.email;
  return one.email === null && 'phone' in said && one.phone === said.phone;
}

/** What was said last counts, also how it was said. */
function changed(before: ActiveRegistration, said: RegistrationFacts | PhonedFacts): ActiveRegistration {
  const { phone: _phone, ...kept } = before;
  return { ...kept, ...said, version: before.version + 1 };
}

/** Withdraws a registration; who it was is not kept. Refuses when the meeting has begun or is not called. */
export function decideWithdraw(
  meeting: ForankringMeeting,
  registration: MeetingRegistration,
  now: Instant,
): Result<Change<null>, Refusal> {
  if (registration.status === 'withdrawn') {
    return ok({ outcome: null, writes: [], facts: [], owed: [] });
  }
  const open = openForRegistration(meeting, now);
  if (!open.ok) return open;
  const { id, tenantId, agreementId, meetingId, version, occasion, tokenHash } = registration;
  const kept = { id, tenantId, agreementId, meetingId, occasion, tokenHash };
  return ok({
    outcome: null,
    writes: [
      {
        put: 'registration',
        value: { ...kept, version: version + 1, status: 'withdrawn', withdrawnAt: now },
      },
    ],
    facts: [{ type: 'forankring.registrationWithdrawn', data: { meetingId, registrationId: id } }],
    owed: [],
  });
}

function openForRegistration(meeting: ForankringMeeting, now: Instant): Result<CalledMeeting, Refusal> {
  if (meeting.status !== 'called') return refuse({ code: 'meetingNotCalled', status: meeting.status });
  const { startsAt } = meeting.call;
  return now < startsAt ? ok(meeting) : refuse({ code: 'registrationClosed', startsAt });
}
