import { z } from 'zod';
import { MeetingId, PartyId, PersonId, TenantId, TextVersionId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';
import { StageVisit } from '../process/stage-visit.ts';
import { MeetingEvidence, MeetingRecord } from './meeting-record.ts';

const line = (most: number) => z.string().trim().max(most);

/** Where a meeting takes place; at least one of the two is given before anybody is called. */
export const MeetingPlace = z.strictObject({
  place: line(300),
  digitalLink: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
});
export type MeetingPlace = z.infer<typeof MeetingPlace>;

/** What those who are called are told beside the time. domain.md §2.8. */
export const MeetingFacts = z.strictObject({
  ...MeetingPlace.shape,
  /** How the place can be reached and what help there is: lift, hearing loop, interpreter. */
  accessibility: line(2_000),
  agenda: z.array(line(300).min(1)).max(40),
  contact: z.strictObject({ name: line(120), email: line(254), phone: line(40) }),
});
export type MeetingFacts = z.infer<typeof MeetingFacts>;

/** The call to a meeting, as it stands after it has been moved. */
export const MeetingCall = z.strictObject({
  ...MeetingFacts.shape,
  startsAt: Instant,
  endsAt: Instant,
  /** The version of the text that is put forward, pinned: a later version is another matter. */
  textVersionId: TextVersionId,
  textNumber: z.int().positive(),
  textHash: Sha256,
});
export type MeetingCall = z.infer<typeof MeetingCall>;

/** Whether those who have registered are yet to be reminded. */
export const MeetingReminder = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('ahead'), at: Instant }),
  z.strictObject({ state: z.literal('sent'), at: Instant }),
  /** Called too late for one. */
  z.strictObject({ state: z.literal('none') }),
]);
export type MeetingReminder = z.infer<typeof MeetingReminder>;

/** A time that the meeting was moved from, and why. */
export const MeetingMove = z.strictObject({
  at: Instant,
  previousStartsAt: Instant,
  startsAt: Instant,
  reason: z.string(),
});

const base = {
  id: MeetingId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
};

const called = {
  ...base,
  call: MeetingCall,
  calledAt: Instant,
  /** When what was called last changed: a calendar entry says so. */
  changedAt: Instant,
  /** How many times it has been called: registrations hold for one of them. */
  occasion: z.int().positive(),
  /** Raised with every change that a calendar must hear of (RFC 5545, SEQUENCE). */
  sequence: z.int().nonnegative(),
  invited: z.array(PartyId),
  moves: z.array(MeetingMove),
};

/** The visit has begun, nobody has been called. */
export const PlannedMeeting = z.strictObject({ ...base, status: z.literal('planned') });
export type PlannedMeeting = z.infer<typeof PlannedMeeting>;

/** Called, with its day; on the day what happens is noted in `record`. */
export const CalledMeeting = z.strictObject({
  ...called,
  status: z.literal('called'),
  reminder: MeetingReminder,
  /** `null` until somebody has noted something. */
  record: MeetingRecord.nullable(),
});
export type CalledMeeting = z.infer<typeof CalledMeeting>;

/** Called and then cancelled; it may be called anew. */
export const CancelledMeeting = z.strictObject({
  ...called,
  status: z.literal('cancelled'),
  cancelledAt: Instant,
  reason: z.string(),
});
export type CancelledMeeting = z.infer<typeof CancelledMeeting>;

/** Held and closed: its evidence is frozen. */
export const ClosedMeeting = z.strictObject({
  ...called,
  status: z.literal('closed'),
  closedAt: Instant,
  closedBy: PersonId.nullable(),
  evidence: MeetingEvidence,
  /** SHA-256 of the canonical JSON of `evidence`. */
  evidenceHash: Sha256,
});
export type ClosedMeeting = z.infer<typeof ClosedMeeting>;

/** A förankring meeting: planned, called, cancelled if need be, held and closed. domain.md §4.2 step 5, §2.8. */
export const ForankringMeeting = z.discriminatedUnion('status', [
  PlannedMeeting,
  CalledMeeting,
  CancelledMeeting,
  ClosedMeeting,
]);
export type ForankringMeeting = z.infer<typeof ForankringMeeting>;

/** Everything but a meeting that has never been called. */
export type MeetingOnceCalled = Exclude<ForankringMeeting, PlannedMeeting>;
