import { z } from 'zod';
import { EmailAddress } from '../kernel/email-address.ts';
import { AgreementId, JoiningId, PartyId, TenantId, TextVersionId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';

/** What an organisation says it is to the common work (domain.md §1.1 R0-11). */
export const JoiningCapacity = z.enum(['rostbarare', 'utforare', 'bada']);
export type JoiningCapacity = z.infer<typeof JoiningCapacity>;

/** Where a joining stands. Only `joined` is a party to the agreement. */
export const JoiningProgress = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('applied'), at: Instant }),
  /** The officer has asked something before confirming. */
  z.strictObject({ state: z.literal('asked'), at: Instant, question: z.string() }),
  z.strictObject({ state: z.literal('joined'), at: Instant }),
  z.strictObject({ state: z.literal('refused'), at: Instant, reason: z.string() }),
  z.strictObject({ state: z.literal('withdrawn'), at: Instant, reason: z.string() }),
]);
export type JoiningProgress = z.infer<typeof JoiningProgress>;

/** An organisation that joins an agreement as a whole, bound to the version it has read. domain.md §3.6, R0-13. */
export const Joining = z.strictObject({
  id: JoiningId,
  tenantId: TenantId,
  agreementId: AgreementId,
  version: z.int().positive(),
  /** Its entry in the address book. */
  partyId: PartyId,
  name: z.string().trim().min(2).max(160),
  orgNumber: z.string().nullable(),
  capacity: JoiningCapacity,
  contact: z.strictObject({ name: z.string(), email: EmailAddress, phone: z.string() }),
  signatory: z.strictObject({ name: z.string(), role: z.string() }),
  /** On paper is equal to digital. */
  channel: z.enum(['online', 'paper']),
  progress: JoiningProgress,
  /** Every version it has joined or confirmed, the newest last. */
  versions: z
    .array(z.strictObject({ textVersionId: TextVersionId, number: z.int().positive(), at: Instant }))
    .min(1),
});
export type Joining = z.infer<typeof Joining>;
