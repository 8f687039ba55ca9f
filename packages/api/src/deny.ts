import type { Action, Actor, Resource } from '@overens/domain/access/access';
import type { Refusal } from '@overens/domain/registry/refusal';
import { TRPCError } from '@trpc/server';
import { refused } from './error-map.ts';

type What = Extract<Refusal, { code: 'notFound' }>['what'];

/** What is said not to be there, when somebody asks for what is not theirs. */
const thingOf = {
  'public.read': 'party',
  'session.read': 'party',
  'home.read': 'party',
  'agreement.launch': 'agreement',
  'agreement.read': 'agreement',
  'agreement.list': 'agreement',
  'rehearsal.move': 'agreement',
  'rehearsal.delete': 'agreement',
  'municipality.change': 'party',
  'addressBook.read': 'party',
  'remiss.prepare': 'round',
  'remiss.read': 'round',
  'remiss.open': 'round',
  'remiss.extend': 'round',
  'remiss.closeEarly': 'round',
  'remiss.followRecipient': 'round',
  'answer.write': 'recipient',
  'answer.read': 'recipient',
  'organisation.read': 'party',
  'drafting.read': 'stage',
  'drafting.work': 'stage',
  'drafting.finish': 'stage',
  'forankring.read': 'stage',
  'forankring.work': 'stage',
  'forankring.call': 'stage',
  'forankring.close': 'stage',
  'forankring.register': 'stage',
  'adoption.read': 'stage',
  'adoption.work': 'stage',
  'adoption.record': 'stage',
  'accession.apply': 'agreement',
  'accession.read': 'agreement',
  'accession.work': 'agreement',
  'followUp.read': 'stage',
  'followUp.work': 'stage',
  'followUp.publish': 'stage',
  'review.read': 'stage',
  'review.work': 'stage',
  'review.decide': 'stage',
  'party.read': 'link',
  'party.act': 'link',
} as const satisfies Record<Action, What>;

/**
 * What somebody is told who may not do this. A colleague in the municipality is told that the role does not
 * suffice; the public is asked to sign in, wherever it knocks; everybody else learns only that nothing is there,
 * so that another municipality's things leave no trace.
 */
export function deny(actor: Actor, action: Action, resource: Resource | null): TRPCError {
  const forRecipients = thingOf[action] === 'recipient' || thingOf[action] === 'link';
  if (actor.kind === 'public' && !forRecipients) return new TRPCError({ code: 'UNAUTHORIZED' });
  const worksThere =
    actor.kind === 'person' && actor.municipal.some(({ tenantId }) => tenantId === resource?.tenantId);
  if (worksThere) return refused({ code: 'notAllowed', action });
  return refused({ code: 'notFound', what: thingOf[action] });
}
