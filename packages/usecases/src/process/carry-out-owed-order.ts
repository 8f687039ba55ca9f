import type { CommandId } from '@overens/domain/kernel/id';
import type { ProcessUpdate } from '@overens/domain/kernel/outbox';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { carryOutOrder } from '../remiss/carry-out-order.ts';
import { StoredRoundOrder } from '../remiss/stored-round-order.ts';
import { carryOutStageOrder } from './follow-stage.ts';
import { isOver } from './give-stage-order.ts';
import { isStillProcessing } from './order-outcome.ts';
import { StoredStageOrder } from './stored-stage-order.ts';

/**
 * Has an order carried out that nobody waits for any more, and keeps what came of it for the one who gave it.
 * Answers `stillProcessing` when it is to be tried again.
 */
export async function carryOutOwedOrder(
  deps: Deps,
  owed: { readonly stageId: string; readonly update: ProcessUpdate; readonly commandId: CommandId },
): Promise<Result<null, Refusal>> {
  const stored = await deps.orders.get(owed.commandId);
  if (stored === null) return refuse({ code: 'notFound', what: 'stage' });
  const ofStage = StoredStageOrder.safeParse(stored.payload);
  if (ofStage.success) {
    const over = await isOver(deps, stored.tenantId, ofStage.data.stage);
    const said = over ? await carryOutStageOrder(deps, owed.commandId) : await deps.processes.carryOut(owed);
    if (!isStillProcessing(said)) await deps.orders.settled(stored, said);
    return said;
  }
  const { roundId } = StoredRoundOrder.parse(stored.payload);
  const round = await deps.remiss.round(stored.tenantId, roundId);
  // A closed round's process has ended and answers nobody. Carried out here, the order is refused by its own rule,
  // or told what came of it if it was this order that closed the round.
  const outcome =
    round === null || round.status === 'closed'
      ? await carryOutOrder(deps, owed.commandId)
      : await deps.processes.carryOut(owed);
  if (!isStillProcessing(outcome)) await deps.orders.settled(stored, outcome);
  return outcome;
}
