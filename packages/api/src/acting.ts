import type { Actor } from '@overens/domain/access/access';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import { TRPCError } from '@trpc/server';
import type { ApiContext } from './context.ts';

/** The signed-in person. Only persons pass the actions of a municipality, so nobody else gets here. */
export function actingPerson(ctx: ApiContext): NonNullable<ApiContext['person']> {
  if (ctx.person === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return ctx.person;
}

/** The signed-in person as the event log names who acted. */
export function personActor(ctx: ApiContext): EventActor {
  return { kind: 'person', personId: actingPerson(ctx).id };
}

/** The invited body whose link was used. */
export function actingRecipient(ctx: ApiContext): Extract<Actor, { kind: 'recipient' }> {
  if (ctx.actor.kind !== 'recipient') throw new TRPCError({ code: 'UNAUTHORIZED' });
  return ctx.actor;
}

/** The party whose link was used, or for whom the signed-in person speaks. */
export function actingParty(ctx: ApiContext): Extract<Actor, { kind: 'party' }> {
  if (ctx.actor.kind !== 'party') throw new TRPCError({ code: 'UNAUTHORIZED' });
  return ctx.actor;
}
