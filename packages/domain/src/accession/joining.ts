import { z } from 'zod';
import { EmailAddress } from '../kernel/email-address.ts';
import { AgreementId, JoiningId, PartyId, TenantId, TextVersionId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { OrgNumber } from '../organisation/org-number.ts';

/** What an organisation says it is to the common work (domain.md §1.1 R0-11). */
export const JoiningCapacity = z.enum(['rostbarare', 'utforare', 'bada']);
export type JoiningCapacity = z.infer<typeof JoiningCapacity>;

/** Where a joining stands. Only `joined` is a party to the agreement. */
export const JoiningProgress = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('applied'), at: Instant }),
  /** The officer has asked something before confirming; what, is the last of `questions`. */
  z.strictObject({ state: z.literal('asked'), at: Instant, question: z.string() }),
  z.strictObject({ state: z.literal('joined'), at: Instant }),
  z.strictObject({ state: z.literal('refused'), at: Instant, reason: z.string() }),
  /** It left: a reason is not asked for, and what it reported before stands. */
  z.strictObject({
    state: z.literal('withdrawn'),
    at: Instant,
    reason: z.string(),
    channel: z.enum(['online', 'paper']),
  }),
]);
export type JoiningProgress = z.infer<typeof JoiningProgress>;
export type JoiningState = JoiningProgress['state'];

/** How it reached the municipality; on paper is equal to digital. The day of arrival is not that of registration. */
export const JoiningArrival = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('online'), at: Instant }),
  z.strictObject({ channel: z.literal('paper'), arrivedOn: DateOnly, registeredAt: Instant }),
]);
export type JoiningArrival = z.infer<typeof JoiningArrival>;

/** Whom to reach about the joining; never shown to the public (domain.md §8.6 GD-04). */
export const JoiningContact = z.strictObject({
  name: z.string().trim().max(160),
  email: EmailAddress,
  phone: z.string().trim().max(40),
});
export type JoiningContact = z.infer<typeof JoiningContact>;

export const JoiningSignatory = z.strictObject({
  name: z.string().trim().min(2).max(160),
  role: z.string().trim().min(2).max(160),
});

/** Who joins: an organisation as a whole, or a nämnd where each joins by a decision of its own (domain.md §3.6). */
export const Joiner = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('organisation'),
    /** Optional: an association need not have one (domain.md §8.9 OR-02). */
    orgNumber: OrgNumber.nullable(),
    capacity: JoiningCapacity,
    signatory: JoiningSignatory,
  }),
  z.strictObject({
    kind: z.literal('body'),
    decision: z.strictObject({ paragraph: z.string(), diarienummer: z.string(), on: DateOnly }),
  }),
]);
export type Joiner = z.infer<typeof Joiner>;

/** A version that was joined or confirmed, and when. */
export const JoinedVersion = z.strictObject({
  textVersionId: TextVersionId,
  number: z.int().positive(),
  at: Instant,
});
export type JoinedVersion = z.infer<typeof JoinedVersion>;

/** Someone who joins an agreement as a whole, bound to the version that was read. domain.md §3.6, R0-13. */
export const Joining = z.strictObject({
  id: JoiningId,
  tenantId: TenantId,
  agreementId: AgreementId,
  version: z.int().positive(),
  /**
   * Its entry in the address book from when the officer has confirmed it. Before that it may be allotted only:
   * nobody gets at an organisation's things by writing its name.
   */
  partyId: PartyId,
  name: z.string().trim().min(2).max(160),
  joiner: Joiner,
  contact: JoiningContact,
  arrival: JoiningArrival,
  receiptNumber: z.string(),
  progress: JoiningProgress,
  /** What the officer has asked before confirming, oldest first. */
  questions: z.array(
    z.strictObject({
      question: z.string(),
      askedAt: Instant,
      answer: z.strictObject({ text: z.string(), at: Instant }).nullable(),
    }),
  ),
  /** Every version it has joined or confirmed, the newest last; while it waits to be confirmed, the one it read. */
  versions: z.array(JoinedVersion).min(1),
});
export type Joining = z.infer<typeof Joining>;

/** The version it has joined or confirmed last. */
export function versionOf(joining: Pick<Joining, 'versions'>): JoinedVersion {
  const last = joining.versions.at(-1);
  if (last === undefined) throw new Error('A joining is bound to a version.');
  return last;
}

/** Whether it is still to be dealt with or stands: neither refused nor withdrawn. */
export function isLive({ progress: { state } }: Pick<Joining, 'progress'>): boolean {
  return state === 'applied' || state === 'asked' || state === 'joined';
}

/** A receipt number a person can read aloud, e.g. `K7QM-2X9D`: the last eight characters of the id. */
export function joiningReceiptOf(id: JoiningId): string {
  const tail = id.slice(-8).toUpperCase();
  return `${tail.slice(0, 4)}-${tail.slice(4)}`;
}
