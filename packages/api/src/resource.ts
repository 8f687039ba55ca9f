import type { Actor, Resource } from '@overens/domain/access/access';
import { AgreementId, PartyId, RecipientId, TenantId } from '@overens/domain/kernel/id';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

/** What a call is about, read from its input before anything else is; `null` when it is about nothing owned. */
export type ResourceOf = (rawInput: unknown, actor: Actor) => Resource | null;

/** About something that everyone may see. */
export const ofNobody: ResourceOf = () => null;

/** About something of a municipality. What is loaded afterwards is looked up within that municipality only. */
export const ofTenant: ResourceOf = (rawInput) => read(InTenant, rawInput);

/** As `ofTenant`, when a file comes along. */
export const ofTenantInForm: ResourceOf = (rawInput) =>
  read(InTenant, rawInput instanceof FormData ? { tenantId: rawInput.get('tenantId') } : rawInput);

/** About an invited body's own answer: the municipality is that of its link. */
export const ofRecipient: ResourceOf = (rawInput, actor) => {
  const { recipientId } = read(OfRecipient, rawInput);
  return actor.kind === 'recipient' ? { tenantId: actor.tenantId, recipientId } : null;
};

/** About what a party has to do in one agreement: the municipality and the party are those of its link. */
export const ofActingParty: ResourceOf = (rawInput, actor) => {
  const { agreementId } = read(OfAgreement, rawInput);
  return actor.kind === 'party' ? { tenantId: actor.tenantId, partyId: actor.partyId, agreementId } : null;
};

/** About an organisation's own things in a municipality. */
export const ofParty: ResourceOf = (rawInput) => read(OfParty, rawInput);

const InTenant = z.object({ tenantId: TenantId });
const OfRecipient = z.object({ recipientId: RecipientId });
const OfAgreement = z.object({ agreementId: AgreementId });
const OfParty = z.object({ tenantId: TenantId, partyId: PartyId });

function read<T>(schema: z.ZodType<T>, rawInput: unknown): T {
  const found = schema.safeParse(rawInput);
  if (!found.success) throw new TRPCError({ code: 'BAD_REQUEST', cause: found.error });
  return found.data;
}
