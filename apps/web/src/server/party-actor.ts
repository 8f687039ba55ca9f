import { PartyLinkId } from '@overens/domain/kernel/id';
import type { Actor } from '@overens/domain/access/access';
import type { Deps } from '@overens/usecases/deps';
import type { Person } from './people.ts';

type PartyActor = Extract<Actor, { kind: 'party' }>;

/** The cookie that carries a party's link token, one per agreement it is party to. */
export function partyCookieName(partyLinkId: string): string {
  return `ov_part_${partyLinkId}`;
}

/** Which of its links a request is about; the cookie, not this header, proves the right to it. */
export const PARTY_HEADER = 'x-ov-part';

/**
 * The party that the cookie's token belongs to, or that the signed-in person speaks for; `null` when neither
 * proves the right to the link.
 */
export async function partyActor(
  deps: Pick<Deps, 'links' | 'partyLinks'>,
  partyLinkId: string,
  token: string | undefined,
  person: Person | null,
): Promise<PartyActor | null> {
  const wanted = PartyLinkId.safeParse(partyLinkId);
  if (!wanted.success) return null;
  const link = await deps.partyLinks.get(wanted.data);
  if (link === null) return null;
  const { tenantId, agreementId, partyId } = link;
  const byToken =
    token !== undefined && (await deps.partyLinks.byToken(deps.links.hashOf(token)))?.id === link.id;
  const speaksFor =
    person?.organisations.some((one) => one.tenantId === tenantId && one.partyId === partyId) ?? false;
  return byToken || speaksFor ? { kind: 'party', tenantId, agreementId, partyId } : null;
}
