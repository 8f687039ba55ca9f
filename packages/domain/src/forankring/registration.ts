import { z } from 'zod';
import { EmailAddress } from '../kernel/email-address.ts';
import { AgreementId, MeetingId, RegistrationId, TenantId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';

/** What somebody needs to take part. Removed when the meeting is closed: it may tell of health (domain.md §8.6 GD-02). */
export const MeetingNeed = z.enum(['hearingLoop', 'interpreter', 'food', 'other']);
export type MeetingNeed = z.infer<typeof MeetingNeed>;

/** What is said when one registers. */
export const RegistrationFacts = z.strictObject({
  /** `null` for a private person. */
  organisation: z.string().trim().min(2).max(160).nullable(),
  contactName: z.string().trim().min(2).max(120),
  email: EmailAddress,
  people: z.int().min(1).max(100),
  needs: z.array(MeetingNeed).max(4),
  /** Which language, which food, what else; empty when there is nothing to say. */
  needsNote: z.string().trim().max(500),
});
export type RegistrationFacts = z.infer<typeof RegistrationFacts>;

/** What is noted when somebody phones: who has no e-mail can still be reached. */
export const PhonedFacts = z.strictObject({
  ...RegistrationFacts.shape,
  email: EmailAddress.nullable(),
  phone: z.string().trim().min(5).max(40),
});
export type PhonedFacts = z.infer<typeof PhonedFacts>;

const base = {
  id: RegistrationId,
  tenantId: TenantId,
  agreementId: AgreementId,
  meetingId: MeetingId,
  version: z.int().positive(),
  /** Which of the meeting's calls it answers: one that was cancelled binds nobody to the next. */
  occasion: z.int().positive(),
  /** Of the link in the receipt, by which it can be withdrawn. */
  tokenHash: Sha256,
};

/** A registration for a förankring meeting; withdrawn, nothing of who it was is kept. */
export const MeetingRegistration = z.discriminatedUnion('status', [
  z.strictObject({
    ...base,
    status: z.literal('registered'),
    ...RegistrationFacts.shape,
    /** `null` for one who phoned and has none: nothing is sent, and changes are told by phone. */
    email: EmailAddress.nullable(),
    /** The number of one who phoned; somebody at the municipality took it down. Equal to one who used the form. */
    phone: z.string().optional(),
    registeredAt: Instant,
  }),
  z.strictObject({ ...base, status: z.literal('withdrawn'), withdrawnAt: Instant }),
]);
export type MeetingRegistration = z.infer<typeof MeetingRegistration>;
export type ActiveRegistration = Extract<MeetingRegistration, { status: 'registered' }>;

/** Those that hold for the meeting as it is called now. */
export function activeRegistrations(
  registrations: readonly MeetingRegistration[],
  meeting: { readonly id: MeetingId; readonly occasion: number },
): ActiveRegistration[] {
  return registrations.filter(
    (one): one is ActiveRegistration =>
      one.status === 'registered' && one.meetingId === meeting.id && one.occasion === meeting.occasion,
  );
}
