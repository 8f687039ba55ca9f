import { comparableName, type Party } from '../address-book/party.ts';
import type { PartyId, RecipientId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { PartyKind, RecipientProgress, RemissRecipient } from './remiss-recipient.ts';
import type { RemissRound } from './remiss-round.ts';

/** Somebody new to the round, by name and e-mail. */
export interface RecipientRow {
  readonly kind: PartyKind;
  readonly name: string;
  readonly email: string;
}

/** Ids and links made outside the rules, as many as are asked to be added. */
export interface RecipientSupply {
  readonly recipientId: RecipientId;
  readonly partyId: PartyId;
  readonly tokenHash: string;
}

/**
 * Adds recipients: parties of the address book, and rows that enter it if no party has that name. All or none.
 * While the round is open the new ones are invited at once. A row's e-mail goes for this round; the address
 * book keeps its own. Refuses a closed round, an unknown party, and somebody named twice or in the round already.
 */
export function decideAddRecipients(
  round: RemissRound,
  known: { readonly recipients: readonly RemissRecipient[]; readonly parties: readonly Party[] },
  order: {
    readonly partyIds: readonly PartyId[];
    readonly rows: readonly RecipientRow[];
    readonly supply: readonly RecipientSupply[];
  },
  now: Instant,
): Result<Change<{ added: number }>, Refusal> {
  if (round.status === 'closed' || (round.status === 'open' && now >= round.closesAt)) {
    return refuse({ code: 'roundNotOpen', status: 'closed' });
  }
  const chosen = chooseParties(round, known.parties, order);
  if (!chosen.ok) return chosen;
  const taken = new Set(known.recipients.map(({ partyId }) => partyId));
  for (const { party } of chosen.value) {
    if (taken.has(party.id)) return refuse({ code: 'recipientExists', name: party.name });
    taken.add(party.id);
  }
  const progress: RecipientProgress =
    round.status === 'open' ? { state: 'invited', at: now } : { state: 'added' };
  const recipients = chosen.value.map(({ party, email, supply }) =>
    recipientOf(round, party, { email, supply, progress }),
  );
  const newcomers = chosen.value.filter(({ isNew }) => isNew);
  return ok({
    outcome: { added: recipients.length },
    writes: [
      ...newcomers.map(({ party }) => ({ put: 'party' as const, value: party })),
      ...recipients.map((value) => ({ put: 'recipient' as const, value })),
    ],
    facts:
      recipients.length === 0
        ? []
        : [
            {
              type: 'remiss.recipientsAdded',
              data: { roundId: round.id, recipientIds: recipients.map(({ id }) => id) },
            },
          ],
    owed: round.status === 'open' ? recipients.map(invitation) : [],
  });
}

/** Takes out a recipient of a round that is not out. Removing somebody who is not there is refused as not found. */
export function decideRemoveRecipient(
  round: RemissRound,
  recipient: RemissRecipient,
): Result<Change<null>, Refusal> {
  if (round.status !== 'draft') return refuse({ code: 'roundNotDraft', status: round.status });
  return ok({
    outcome: null,
    writes: [{ remove: 'recipient', id: recipient.id, version: recipient.version }],
    facts: [{ type: 'remiss.recipientRemoved', data: { roundId: round.id, recipientId: recipient.id } }],
    owed: [],
  });
}

interface Chosen {
  readonly party: Party;
  readonly email: string;
  readonly isNew: boolean;
  readonly supply: RecipientSupply;
}

function chooseParties(
  round: RemissRound,
  parties: readonly Party[],
  order: {
    readonly partyIds: readonly PartyId[];
    readonly rows: readonly RecipientRow[];
    readonly supply: readonly RecipientSupply[];
  },
): Result<Chosen[], Refusal> {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const byName = new Map(parties.map((party) => [party.nameKey, party]));
  const supplies = order.supply.values();
  const chosen: Chosen[] = [];
  for (const partyId of order.partyIds) {
    const party = byId.get(partyId);
    if (party === undefined) return refuse({ code: 'notFound', what: 'party' });
    chosen.push({ party, email: party.email, isNew: false, supply: nextOf(supplies) });
  }
  for (const row of order.rows) {
    const supply = nextOf(supplies);
    const nameKey = comparableName(row.name);
    const existing = byName.get(nameKey);
    const party = existing ?? { ...row, id: supply.partyId, tenantId: round.tenantId, version: 1, nameKey };
    byName.set(nameKey, party);
    chosen.push({ party, email: row.email, isNew: existing === undefined, supply });
  }
  return ok(chosen);
}

function nextOf(supplies: Iterator<RecipientSupply>): RecipientSupply {
  const next = supplies.next();
  if (next.done === true) throw new Error('Fewer ids were supplied than recipients are added.');
  return next.value;
}

function recipientOf(
  round: RemissRound,
  party: Party,
  added: { email: string; supply: RecipientSupply; progress: RecipientProgress },
): RemissRecipient {
  return {
    id: added.supply.recipientId,
    tenantId: round.tenantId,
    agreementId: round.stage.agreementId,
    roundId: round.id,
    version: 1,
    partyId: party.id,
    partyKind: party.kind,
    name: party.name,
    email: added.email,
    link: { serial: 1, tokenHash: added.supply.tokenHash },
    progress: added.progress,
  };
}

function invitation(recipient: RemissRecipient): Change<null>['owed'][number] {
  return {
    dedupeKey: `invitation:${recipient.id}`,
    task: { kind: 'mail', mail: 'invitation', recipientId: recipient.id, about: '' },
  };
}
