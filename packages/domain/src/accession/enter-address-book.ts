import { comparableName, type Party } from '../address-book/party.ts';
import type { PartyId } from '../kernel/id.ts';
import type { StateWrite } from '../registry/state-document.ts';
import { isLive, type Joining } from './joining.ts';

/** What is known of others when one that joins is entered. */
interface Book {
  readonly joinings: readonly Joining[];
  readonly parties: readonly Party[];
}

/**
 * Which entry of the address book is the one that has joined: the one it has, the one with its name (the officer has
 * vouched that it is the same), else a new one. An entry whose name another joined organisation has is not shared:
 * the new one then carries its number or receipt after the name.
 */
export function partyForJoined(
  { joinings, parties }: Book,
  joining: Omit<Joining, 'progress'>,
): { readonly partyId: PartyId; readonly writes: readonly StateWrite[] } {
  const { partyId, tenantId, contact } = joining;
  if (parties.some(({ id }) => id === partyId)) return { partyId, writes: [] };
  const nameKey = comparableName(joining.name);
  const namesake = parties.find((party) => party.nameKey === nameKey);
  const isTaken = joinings.some(
    (other) => other.id !== joining.id && isLive(other) && other.partyId === namesake?.id,
  );
  if (namesake !== undefined && !isTaken) return { partyId: namesake.id, writes: [] };
  const name =
    namesake === undefined
      ? joining.name
      : `${joining.name.slice(0, LONGEST_STEM)} (${tellingMark(joining)})`;
  const value: Party = {
    id: partyId,
    tenantId,
    version: 1,
    kind: 'organisation',
    name,
    nameKey: comparableName(name),
    email: contact.email,
  };
  return { partyId, writes: [{ put: 'party', value }] };
}

function tellingMark({ joiner, receiptNumber }: Omit<Joining, 'progress'>): string {
  return joiner.kind === 'organisation' && joiner.orgNumber !== null ? joiner.orgNumber : receiptNumber;
}

const LONGEST_STEM = 140;
