import type { Actor } from '@overens/domain/access/access';
import type { SessionView } from '../agreement/agreement-views.ts';
import type { Deps } from '../deps.ts';

/** Who is signed in and where they belong. A municipality or party that is gone is left out. */
export async function readSession(
  deps: Deps,
  session: {
    readonly actor: Actor;
    readonly person: { readonly name: string } | null;
    readonly demo: boolean;
  },
): Promise<SessionView> {
  const { actor, person, demo } = session;
  if (actor.kind !== 'person' || person === null) {
    return { person: null, municipal: [], organisations: [], demo };
  }
  const [municipal, organisations] = await Promise.all([
    Promise.all(actor.municipal.map((membership) => municipalMembership(deps, membership))),
    Promise.all(actor.organisations.map((membership) => organisationMembership(deps, membership))),
  ]);
  return {
    person: { name: person.name },
    municipal: municipal.filter((membership) => membership !== null),
    organisations: organisations.filter((membership) => membership !== null),
    demo,
  };
}

type Person = Extract<Actor, { kind: 'person' }>;

async function municipalMembership(
  deps: Deps,
  { tenantId, role }: Person['municipal'][number],
): Promise<SessionView['municipal'][number] | null> {
  const municipality = await deps.tenants.municipality(tenantId);
  if (municipality === null) return null;
  const { slug, name, brandColour, logo } = municipality;
  return { tenantId, slug, name, role, brandColour, logo };
}

async function organisationMembership(
  deps: Deps,
  { tenantId, partyId }: Person['organisations'][number],
): Promise<SessionView['organisations'][number] | null> {
  const party = await deps.tenants.party(tenantId, partyId);
  return party === null ? null : { tenantId, partyId, name: party.name };
}
