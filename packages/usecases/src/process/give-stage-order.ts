import type { CommandId, TenantId } from '@overens/domain/kernel/id';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { ProcessUpdate } from '@overens/domain/kernel/outbox';
import { refuse, type Result } from '@overens/domain/kernel/result';
import { isSameVisit } from '@overens/domain/process/stage-run';
import { type StageVisit, stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { carryOutStageOrder } from './follow-stage.ts';
import { firstOutcome, isStillProcessing } from './order-outcome.ts';

/**
 * Gives a stage's process an order. The order is stored first, so that it is carried out once and only once even
 * if the worker is down when the officer clicks; the workflow is told its id and nothing else (decision 0005).
 * Given again, it is told its first outcome.
 * Refuses with the kind's own refusals, `orderNotNow` when the visit is over, or `stillProcessing`.
 */
export async function giveStageOrder(
  deps: Deps,
  given: {
    readonly tenantId: TenantId;
    readonly actor: EventActor;
    readonly commandId: CommandId;
    readonly stage: StageVisit;
    readonly update: ProcessUpdate;
    readonly order: Json;
  },
): Promise<Result<null, Refusal>> {
  const { tenantId, actor, commandId, stage, update, order } = given;
  const { agreementId } = stage;
  const stageId = stageWorkflowId(stage);
  const payload = { stage, update, order };
  const { wasGiven, outcome: first } = await firstOutcome(deps, { tenantId, actor, commandId, payload });
  if (first !== null) return first;
  if (await isOver(deps, tenantId, stage)) {
    return wasGiven
      ? await carryOutStageOrder(deps, commandId)
      : refuse({ code: 'orderNotNow', order: update, phase: 'over' });
  }
  await deps.orders.put({ commandId, tenantId, agreementId, actor, payload }, { stageId, update });
  const outcome = await deps.processes.carryOut({ stageId, update, commandId });
  // What was carried out is noted where it was carried out; the phase may have refused without asking there.
  if (!outcome.ok && !isStillProcessing(outcome)) {
    await deps.orders.settled({ agreementId, commandId }, outcome);
    await deps.orders.told({ agreementId, commandId });
  }
  return outcome;
}

/** Whether the visit is over, or never began: its process answers nobody. */
export async function isOver(deps: Deps, tenantId: TenantId, stage: StageVisit): Promise<boolean> {
  const agreement = await deps.agreements.get(tenantId, stage.agreementId);
  const run = agreement?.stages.find((one) => isSameVisit(one.stage, stage));
  return run?.end !== null;
}
