import { appRouter } from '@overens/api/app-router';
import type { Actor } from '@overens/domain/access/access';
import type { World } from './world.ts';

export type Api = ReturnType<typeof appRouter.createCaller>;

/** The procedures as somebody meets them now; a person is the world's owner. */
export function apiAs({ deps, owner }: World, actor: Actor): Api {
  const person = actor.kind === 'person' ? { id: actor.personId, name: 'Moa', email: owner.email } : null;
  return appRouter.createCaller({ actor, deps, receivedAt: deps.clock.now(), person, demo: false });
}

/** The same for the world's owner in a role of the municipality. */
export function apiInRole(world: World, role: 'owner' | 'officer'): Api {
  const { tenantId, owner } = world;
  const municipal = [{ tenantId, role }];
  return apiAs(world, { kind: 'person', personId: owner.personId, municipal, organisations: [] });
}
