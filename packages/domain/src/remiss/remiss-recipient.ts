import { z } from 'zod';
import { EmailAddress } from '../kernel/email-address.ts';
import { AgreementId, AnswerId, PartyId, RecipientId, RoundId, TenantId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';

/** How far an invited body has come. Silence is never "ingen erinran" (domain.md §8.10 RE-03). */
export const RecipientProgress = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('added') }),
  z.strictObject({ state: z.literal('invited'), at: Instant }),
  z.strictObject({ state: z.literal('opened'), at: Instant }),
  z.strictObject({ state: z.literal('draft'), at: Instant }),
  z.strictObject({
    state: z.literal('handedIn'),
    at: Instant,
    /** The answer that counts: the latest in time, or the first late one when none was in time. */
    answerId: AnswerId,
    /** How many versions have been handed in. */
    versions: z.int().positive(),
    timing: z.enum(['inTime', 'late']),
  }),
  z.strictObject({ state: z.literal('declined'), at: Instant, note: z.string() }),
]);
export type RecipientProgress = z.infer<typeof RecipientProgress>;

export const RecipientState = z.enum(['added', 'invited', 'opened', 'draft', 'handedIn', 'declined']);
export type RecipientState = z.infer<typeof RecipientState>;

export const PartyKind = z.enum(['body', 'organisation']);
export type PartyKind = z.infer<typeof PartyKind>;

/** A body or an organisation that is asked in one round (remissinstans). */
export const RemissRecipient = z.strictObject({
  id: RecipientId,
  tenantId: TenantId,
  agreementId: AgreementId,
  roundId: RoundId,
  version: z.int().positive(),
  partyId: PartyId,
  partyKind: PartyKind,
  name: z.string().trim().min(2).max(160),
  email: EmailAddress,
  /** The personal link that works now: its serial and the hash of its token. A new link replaces the old. */
  link: z.strictObject({ serial: z.int().positive(), tokenHash: Sha256 }),
  progress: RecipientProgress,
});
export type RemissRecipient = z.infer<typeof RemissRecipient>;
