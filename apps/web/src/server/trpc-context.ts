import type { ApiContext } from '@overens/api/context';
import { clientAddress } from './client-address.ts';
import { parseCookies } from './parse-cookies.ts';
import { composition } from './deps.ts';
import { env } from './env.ts';
import type { Person } from './people.ts';
import { PARTY_HEADER, partyActor, partyCookieName } from './party-actor.ts';
import { contactActor, RECIPIENT_HEADER, recipientActor, recipientCookieName } from './recipient-actor.ts';
import { countAttempt } from './rate-limit.ts';
import { personOf } from './session.ts';

/** Who asks, with what, and when it reached us: the instant that decides what is in time. */
export async function trpcContext(headers: Headers): Promise<ApiContext> {
  const context = await actingContext(headers);
  return { ...context, countAttempt: (what) => countAttempt(what, clientAddress(headers)) };
}

async function actingContext(headers: Headers): Promise<ApiContext> {
  const recipientId = headers.get(RECIPIENT_HEADER);
  if (recipientId !== null) return await recipientContext(headers, recipientId);
  const partyLinkId = headers.get(PARTY_HEADER);
  return partyLinkId === null ? await personContext(headers) : await partyContext(headers, partyLinkId);
}

/**
 * For pages and routes of an invited body: acts by the cookie of that invitation, or, signed in, for the
 * organisation that the person speaks for.
 */
export async function recipientContext(headers: Headers, recipientId: string): Promise<ApiContext> {
  const { deps } = await composition();
  const receivedAt = deps.clock.now();
  const token = parseCookies(headers).get(recipientCookieName(recipientId));
  const actor =
    (await recipientActor(deps, recipientId, token)) ??
    (await contactActor(deps, recipientId, await personOf(headers))) ??
    ({ kind: 'public' } as const);
  return { actor, deps, receivedAt, person: null, demo: env().OVERENS_DEMO };
}

/** For pages and routes of a party in one agreement: by its link's cookie, or for whom the person speaks. */
export async function partyContext(headers: Headers, partyLinkId: string): Promise<ApiContext> {
  const { deps } = await composition();
  const receivedAt = deps.clock.now();
  const token = parseCookies(headers).get(partyCookieName(partyLinkId));
  const actor =
    (await partyActor(deps, partyLinkId, token, await personOf(headers))) ?? ({ kind: 'public' } as const);
  return { actor, deps, receivedAt, person: null, demo: env().OVERENS_DEMO };
}

async function personContext(headers: Headers): Promise<ApiContext> {
  const { deps } = await composition();
  const receivedAt = deps.clock.now();
  return contextOf(await personOf(headers), deps, receivedAt);
}

function contextOf(
  person: Person | null,
  deps: ApiContext['deps'],
  receivedAt: ApiContext['receivedAt'],
): ApiContext {
  const demo = env().OVERENS_DEMO;
  if (person === null) return { actor: { kind: 'public' }, deps, receivedAt, person: null, demo };
  const { _id: personId, name, email, municipal, organisations } = person;
  const actor = { kind: 'person', personId, municipal, organisations } as const;
  return { actor, deps, receivedAt, person: { id: personId, name, email }, demo };
}
