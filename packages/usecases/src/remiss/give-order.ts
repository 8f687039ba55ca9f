import type { CommandId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { RoundOrder } from '@overens/domain/remiss/round-order';
import type { Deps } from '../deps.ts';
import { firstOutcome, isStillProcessing } from '../process/order-outcome.ts';
import { carryOutOrder } from './carry-out-order.ts';

/**
 * Gives the round's process an order: open, extend, close early. The order is stored first, so that it is
 * carried out once and only once even if the worker is down when the officer clicks; the workflow is told its
 * id and nothing else. Given again, it is told its first outcome. Refuses with the round's own refusals, or
 * `stillProcessing`.
 */
export async function giveOrder(
  deps: Deps,
  given: { tenantId: TenantId; actor: EventActor; commandId: CommandId; roundId: RoundId; order: RoundOrder },
): Promise<Result<null, Refusal>> {
  const { tenantId, actor, commandId, roundId, order } = given;
  const round = await deps.remiss.round(tenantId, roundId);
  if (round === null) return refuse({ code: 'notFound', what: 'round' });
  const payload = { roundId, order };
  const { wasGiven, outcome: first } = await firstOutcome(deps, { tenantId, actor, commandId, payload });
  if (first !== null) return first;
  // A closed round's process has ended: nobody is there to refuse.
  if (round.status === 'closed') {
    if (wasGiven) return await carryOutOrder(deps, commandId);
    return refuse(
      order.name === 'openRound'
        ? { code: 'roundNotDraft', status: 'closed' }
        : { code: 'roundNotOpen', status: 'closed' },
    );
  }
  const { agreementId } = round.stage;
  const stageId = stageWorkflowId(round.stage);
  await deps.orders.put(
    { commandId, tenantId, agreementId, actor, payload },
    { stageId, update: order.name },
  );
  const outcome = await deps.processes.carryOut({ stageId, update: order.name, commandId });
  // What was carried out is noted where it was carried out; the phase may have refused without asking there.
  if (!outcome.ok && !isStillProcessing(outcome)) {
    await deps.orders.settled({ agreementId, commandId }, outcome);
    await deps.orders.told({ agreementId, commandId });
  }
  return outcome;
}
