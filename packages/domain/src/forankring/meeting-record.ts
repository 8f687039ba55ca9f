import { z } from 'zod';
import { RegistrationId, TextVersionId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';

/** What those who took part thought of the text: the meeting as a whole, or one organisation. domain.md §1.1 R0-25. */
export const MeetingPosition = z.enum(['endorsed', 'endorsedWithRemarks', 'notEndorsed']);
export type MeetingPosition = z.infer<typeof MeetingPosition>;

const name = z.string().trim().min(1).max(160);
const statement = z.string().trim().max(4_000);

/** An organisation that came, registered or not, with how many people. */
export const MeetingAttendance = z.strictObject({
  name,
  people: z.int().min(1).max(500),
  /** `null` for those who came without having registered. */
  registrationId: RegistrationId.nullable(),
});
export type MeetingAttendance = z.infer<typeof MeetingAttendance>;

const noted = {
  organisations: z.array(MeetingAttendance).max(1_000),
  /** Those who came for themselves are counted and not named (domain.md §8.6 GD-04). */
  privatePeople: z.int().min(0).max(5_000),
  /** Who asked is an organisation or nobody. */
  questions: z
    .array(z.strictObject({ text: z.string().trim().min(1).max(2_000), by: name.nullable() }))
    .max(300),
  /** The positions of organisations that want their own recorded. */
  positions: z.array(z.strictObject({ name, position: MeetingPosition, statement })).max(1_000),
  notes: z.string().trim().max(20_000),
};

const Endorsement = z.strictObject({ position: MeetingPosition, statement });

/** What is noted at a meeting while it goes on; may be changed until the meeting is closed. */
export const MeetingRecord = z.strictObject({ ...noted, endorsement: Endorsement.nullable() });
export type MeetingRecord = z.infer<typeof MeetingRecord>;

/** What a meeting has shown, frozen when it is closed: who was there, what they said, about which text. */
export const MeetingEvidence = z.strictObject({
  ...noted,
  endorsement: Endorsement,
  startsAt: Instant,
  endsAt: Instant,
  place: z.string(),
  digitalLink: z.string(),
  textVersionId: TextVersionId,
  textNumber: z.int().positive(),
  textHash: Sha256,
  closedAt: Instant,
});
export type MeetingEvidence = z.infer<typeof MeetingEvidence>;
