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
} as const satisfies Record<Action, What>;

/**
 * What somebody is told who may not do this. A colleague in the municipality is told that the role does not
 * suffice; the public is asked to sign in, wherever it knocks; everybody else learns only that nothing is there,
 * so that another municipality's things leave no trace.
 */
export function deny(actor: Actor, action: Action, resource: Resource | null): TRPCError {
  const forRecipients = thingOf[action] === 'recipient';
  if (actor.kind === 'public' && !forRecipients) return new TRPCError({ code: 'UNAUTHORIZED' });
  const worksThere =
    actor.kind === 'person' && actor.municipal.some(({ tenantId }) => tenantId === resource?.tenantId);
  if (worksThere) return refused({ code: 'notAllowed', action });
  return refused({ code: 'notFound', what: thingOf[action] });
}
