import { stateModel, toStored } from '@overens/data/kernel/state-models';
import { comparableName } from '@overens/domain/address-book/party';
import { joiningReceiptOf, type Joining } from '@overens/domain/accession/joining';
import type { Commitment } from '@overens/domain/agreement/commitment';
import type { AgreementId, CommitmentId } from '@overens/domain/kernel/id';
import { EmailAddress } from '@overens/domain/kernel/email-address';
import { UnitId } from '@overens/domain/kernel/id';
import { latestText } from '@overens/usecases/agreement/latest-text';
import type { World } from './world.ts';

/** An organisation that has joined the version in force, as if it had done so when that was adopted. */
export async function aPartyToIt(world: World, agreementId: AgreementId, name: string): Promise<Joining> {
  const { deps, connection, tenantId } = world;
  const text = latestText(await deps.stages.ofAgreement('textVersion', tenantId, agreementId));
  const at = deps.clock.now();
  const email = EmailAddress.parse(`${name.toLowerCase().replaceAll(/[^a-z]/g, '')}@example.org`);
  const known = (await deps.tenants.parties(tenantId)).find((one) => one.name === name);
  const partyId = known?.id ?? deps.ids.next('pty');
  if (known === undefined) {
    const nameKey = comparableName(name);
    const party = { id: partyId, tenantId, version: 1, kind: 'organisation', name, nameKey, email } as const;
    await stateModel(connection, 'party').create([toStored('party', party)]);
  }
  const id = deps.ids.next('jng');
  const joining: Joining = {
    id,
    tenantId,
    agreementId,
    version: 1,
    partyId,
    name,
    joiner: {
      kind: 'organisation',
      orgNumber: null,
      capacity: 'bada',
      signatory: { name: 'Nils Ek', role: 'ordförande' },
    },
    contact: { name: 'Nils Ek', email, phone: '' },
    arrival: { channel: 'online', at },
    receiptNumber: joiningReceiptOf(id),
    progress: { state: 'joined', at },
    questions: [],
    versions: [{ textVersionId: text.id, number: text.number, at }],
  };
  await stateModel(connection, 'joining').create([toStored('joining', joining)]);
  return joining;
}

/** The commitments of the first cycle, one of each party, as adoption would have written them. */
export async function commitmentsOf(
  world: World,
  agreementId: AgreementId,
): Promise<Record<Commitment['party'], CommitmentId>> {
  const { deps, connection, tenantId } = world;
  const text = latestText(await deps.stages.ofAgreement('textVersion', tenantId, agreementId));
  const made = (['kommun', 'civil', 'both'] as const).map((party, index): Commitment => ({
    id: deps.ids.next('cmt'),
    tenantId,
    agreementId,
    version: 1,
    textVersionId: text.id,
    cycle: 1,
    order: index + 1,
    party,
    wording: `Åtagande ${index + 1} för samverkan i Almvik.`,
    unitId: UnitId.parse('par_0003'),
    origin: { change: 'new', from: [] },
    fate: null,
  }));
  await stateModel(connection, 'commitment').create(made.map((one) => toStored('commitment', one)));
  const idOf = (party: Commitment['party']): CommitmentId => {
    const found = made.find((one) => one.party === party);
    if (found === undefined) throw new Error(`There is one commitment of ${party}.`);
    return found.id;
  };
  return { kommun: idOf('kommun'), civil: idOf('civil'), both: idOf('both') };
}
