import { z } from 'zod';
import { accessionEvents } from '../accession/accession-event.ts';
import { adoptionEvents } from '../adoption/adoption-event.ts';
import { agreementEvents } from '../agreement/agreement-event.ts';
import { reviewEvents } from '../aktualitetsprovning/review-event.ts';
import { followUpEvents } from '../follow-up/follow-up-event.ts';
import { draftingEvents } from '../drafting/drafting-event.ts';
import { forankringEvents } from '../forankring/forankring-event.ts';
import { AgreementId, EventId, PartyId, PersonId, RecipientId, TenantId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';
import { remissEvents } from '../remiss/remiss-event.ts';

/** Everything that can happen, of every stage kind. */
export const AgreementFact = z.discriminatedUnion('type', [
  ...agreementEvents,
  ...adoptionEvents,
  ...remissEvents,
  ...forankringEvents,
  ...accessionEvents,
  ...draftingEvents,
  ...followUpEvents,
  ...reviewEvents,
]);
export type AgreementFact = z.infer<typeof AgreementFact>;

/** Who acted: a signed-in person, an invited body through its link, or the process itself. */
export const EventActor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: PersonId }),
  z.strictObject({ kind: z.literal('recipient'), recipientId: RecipientId }),
  /** An organisation or a body through its link in one agreement. */
  z.strictObject({ kind: z.literal('party'), partyId: PartyId }),
  /** Somebody who needs no right, e.g. who registers for an open meeting. */
  z.strictObject({ kind: z.literal('public') }),
  z.strictObject({ kind: z.literal('process') }),
]);
export type EventActor = z.infer<typeof EventActor>;

/** One row of an agreement's event log: a hash chain, so that a changed or missing row shows (design §4). */
export const AgreementEvent = z.strictObject({
  id: EventId,
  tenantId: TenantId,
  agreementId: AgreementId,
  seq: z.int().positive(),
  at: Instant,
  actor: EventActor,
  fact: AgreementFact,
  /** The hash of the event before; 64 zeros for the first. */
  prevHash: Sha256,
  /** SHA-256 of the canonical JSON of all of the above but `id`. */
  hash: Sha256,
});
export type AgreementEvent = z.infer<typeof AgreementEvent>;
