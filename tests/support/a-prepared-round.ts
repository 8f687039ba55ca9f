import type { LaunchRevision } from '@overens/domain/agreement/launch-revision';
import type { AgreementId, RecipientId, RoundId } from '@overens/domain/kernel/id';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import type { RoundOrder } from '@overens/domain/remiss/round-order';
import type { Result } from '@overens/domain/kernel/result';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { giveOrder } from '@overens/usecases/remiss/give-order';
import { setMissiv } from '@overens/usecases/remiss/set-missiv';
import { aLaunch } from './a-launch.ts';
import { granted } from './granted.ts';
import type { World } from './world.ts';

/** A round that lacks nothing: only its day or its owner's word is needed to send it out. */
export interface PreparedRound {
  readonly agreementId: AgreementId;
  readonly roundId: RoundId;
  readonly recipientIds: readonly RecipientId[];
}

/** A command of the world's owner about one round. */
export function ownersCommand(world: World, roundId: RoundId) {
  const { deps, tenantId, owner } = world;
  const actor = { kind: 'person' as const, personId: owner.personId };
  return { tenantId, roundId, actor, commandId: deps.ids.next('cmd') };
}

/** Launches an agreement and prepares its round: a letter with somebody to ask, and recipients. */
export async function aPreparedRound(
  world: World,
  { launch = {}, recipients = 2 }: { launch?: Partial<LaunchRevision>; recipients?: number } = {},
): Promise<PreparedRound> {
  const { deps, tenantId } = world;
  const { agreementId } = granted(await launchRevision(deps, aLaunch(world, launch)));
  const [round] = await deps.remiss.roundsOf(tenantId, agreementId);
  if (round === undefined) throw new Error('A launch makes a round.');
  const { id: roundId, version } = round;
  const missiv = { ...round.missiv, contact: { name: 'Moa', email: 'moa@almvik.example', phone: '' } };
  granted(await setMissiv(deps, { ...ownersCommand(world, roundId), version, missiv }));
  const rows = Array.from({ length: recipients }, (_, index) => ({
    kind: 'organisation' as const,
    name: `Förening ${index + 1} ${agreementId.slice(-6)}`,
    email: `forening${index + 1}.${agreementId.slice(-6)}@example.org`,
  }));
  granted(await addRecipients(deps, { ...ownersCommand(world, roundId), partyIds: [], rows }));
  const added = await deps.remiss.recipients(tenantId, roundId);
  return { agreementId, roundId, recipientIds: added.map(({ id }) => id) };
}

/** Gives the round's process an order, as the owner does by a click. */
export function order(
  world: World,
  roundId: RoundId,
  given: RoundOrder,
  commandId = world.deps.ids.next('cmd'),
): Promise<Result<null, Refusal>> {
  return giveOrder(world.deps, { ...ownersCommand(world, roundId), commandId, order: given });
}

/** The round as it is stored now. */
export async function roundNow({ deps, tenantId }: World, roundId: RoundId): Promise<RemissRound> {
  const round = await deps.remiss.round(tenantId, roundId);
  if (round === null) throw new Error('There is no such round.');
  return round;
}
