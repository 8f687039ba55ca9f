import type { AgreementId, RecipientId, RoundId } from '@overens/domain/kernel/id';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { actOnRound } from '@overens/usecases/remiss/act-on-round';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { setMissiv } from '@overens/usecases/remiss/set-missiv';
import { aLaunch } from './a-launch.ts';
import { granted } from './granted.ts';
import type { World } from './world.ts';

/** A real agreement whose round has been sent to two organisations, without any process running. */
export interface SentRound {
  readonly agreementId: AgreementId;
  readonly roundId: RoundId;
  readonly recipientIds: readonly RecipientId[];
}

/** Launches an agreement, writes the letter, adds two recipients and sends the round out. */
export async function aSentRound(world: World): Promise<SentRound> {
  const { deps, tenantId, owner } = world;
  const { agreementId } = granted(await launchRevision(deps, aLaunch(world, { mode: 'real' })));
  const [round] = await deps.remiss.roundsOf(tenantId, agreementId);
  if (round === undefined) throw new Error('A launch makes a round.');
  const actor = { kind: 'person' as const, personId: owner.personId };
  const missiv = { ...round.missiv, contact: { name: 'Moa', email: 'moa@almvik.example', phone: '' } };
  const command = () => ({ tenantId, roundId: round.id, actor, commandId: deps.ids.next('cmd') });
  granted(await setMissiv(deps, { ...command(), version: round.version, missiv }));
  const rows = ['Almviks roddklubb', 'Kvarnens kulturförening'].map((name) => ({
    kind: 'organisation' as const,
    name: `${name} ${agreementId.slice(-6)}`,
    email: 'forening@example.org',
  }));
  granted(await addRecipients(deps, { ...command(), partyIds: [], rows }));
  granted(await actOnRound(deps, { tenantId, roundId: round.id }));
  const recipients = await deps.remiss.recipients(tenantId, round.id);
  return { agreementId, roundId: round.id, recipientIds: recipients.map(({ id }) => id) };
}
