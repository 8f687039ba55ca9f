import { z } from 'zod';
import type { AgreementId, PartyId, PersonId, RecipientId, TenantId } from '../kernel/id.ts';

/** Roles in a municipality, weakest last. */
export const MunicipalRole = z.enum(['owner', 'officer', 'secretary', 'reader']);
export type MunicipalRole = z.infer<typeof MunicipalRole>;
export const OrganisationRole = z.enum(['contact', 'member', 'signatory']);
export type OrganisationRole = z.infer<typeof OrganisationRole>;

/** Who asks. An invited body comes through its link and is nobody outside its own round. */
export type Actor =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly municipal: readonly { tenantId: TenantId; role: MunicipalRole }[];
      readonly organisations: readonly { tenantId: TenantId; partyId: PartyId; role: OrganisationRole }[];
    }
  | { readonly kind: 'recipient'; readonly tenantId: TenantId; readonly recipientId: RecipientId }
  /** An organisation or a body about one agreement, through the link in a letter or signed in. */
  | {
      readonly kind: 'party';
      readonly tenantId: TenantId;
      readonly agreementId: AgreementId;
      readonly partyId: PartyId;
    };

/** What an action is about. */
export interface Resource {
  readonly tenantId: TenantId;
  readonly recipientId?: RecipientId;
  readonly partyId?: PartyId;
  readonly agreementId?: AgreementId;
}

type Rule =
  | { readonly who: 'anyone' }
  | { readonly who: 'signedIn' }
  | { readonly who: 'municipality'; readonly roles: readonly MunicipalRole[] }
  | { readonly who: 'recipient' }
  | { readonly who: 'organisation' }
  | { readonly who: 'party' };

const leads = { who: 'municipality', roles: ['owner'] } as const;
const works = { who: 'municipality', roles: ['owner', 'officer'] } as const;
const records = { who: 'municipality', roles: ['owner', 'officer', 'secretary'] } as const;
const reads = { who: 'municipality', roles: ['owner', 'officer', 'secretary', 'reader'] } as const;

/** Every action of the product and who may do it. A procedure without an action does not compile. */
const rules = {
  'public.read': { who: 'anyone' },
  'session.read': { who: 'anyone' },
  'home.read': { who: 'signedIn' },
  'agreement.launch': leads,
  'agreement.read': reads,
  'agreement.list': reads,
  'rehearsal.move': leads,
  'rehearsal.delete': leads,
  'municipality.change': leads,
  'addressBook.read': works,
  'remiss.prepare': works,
  'remiss.read': reads,
  'remiss.open': leads,
  'remiss.extend': leads,
  'remiss.closeEarly': leads,
  'remiss.followRecipient': works,
  'answer.write': { who: 'recipient' },
  'answer.read': { who: 'recipient' },
  'organisation.read': { who: 'organisation' },
  'drafting.read': reads,
  'drafting.work': works,
  'drafting.finish': works,
  'forankring.read': reads,
  'forankring.work': works,
  'forankring.call': works,
  'forankring.close': works,
  'forankring.register': { who: 'anyone' },
  'adoption.read': reads,
  'adoption.work': works,
  'adoption.record': records,
  'accession.apply': { who: 'anyone' },
  'accession.read': reads,
  'accession.work': works,
  'followUp.read': reads,
  'followUp.work': works,
  'followUp.publish': leads,
  'review.read': reads,
  'review.work': works,
  'review.decide': records,
  'party.read': { who: 'party' },
  'party.act': { who: 'party' },
} as const satisfies Record<string, Rule>;
export type Action = keyof typeof rules;
export const actions: readonly Action[] = z
  .array(z.custom<Action>((key) => typeof key === 'string' && key in rules))
  .parse(Object.keys(rules));

/** Whether the actor may do this to that. Says no to everything it does not know. */
export function can(actor: Actor, action: Action, resource: Resource | null): boolean {
  const rule: Rule = rules[action];
  switch (rule.who) {
    case 'anyone':
      return true;
    case 'signedIn':
      return actor.kind === 'person';
    case 'municipality':
      return worksThere(actor, rule.roles, resource);
    case 'recipient':
      return isRecipient(actor, resource);
    case 'party':
      return isParty(actor, resource);
    case 'organisation':
      return speaksFor(actor, resource);
  }
}

function worksThere(actor: Actor, roles: readonly MunicipalRole[], resource: Resource | null): boolean {
  return (
    actor.kind === 'person' &&
    actor.municipal.some(({ tenantId, role }) => tenantId === resource?.tenantId && roles.includes(role))
  );
}

function isRecipient(actor: Actor, resource: Resource | null): boolean {
  return (
    actor.kind === 'recipient' &&
    actor.tenantId === resource?.tenantId &&
    actor.recipientId === resource.recipientId
  );
}

function isParty(actor: Actor, resource: Resource | null): boolean {
  return (
    actor.kind === 'party' &&
    actor.tenantId === resource?.tenantId &&
    actor.agreementId === resource.agreementId &&
    actor.partyId === resource.partyId
  );
}

function speaksFor(actor: Actor, resource: Resource | null): boolean {
  return (
    actor.kind === 'person' &&
    actor.organisations.some(
      ({ tenantId, partyId }) => tenantId === resource?.tenantId && partyId === resource.partyId,
    )
  );
}
