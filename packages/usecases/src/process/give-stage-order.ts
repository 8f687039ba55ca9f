import type { CommandId, TenantId } from '@overens/domain/kernel/id';
import type { Json } from '@overens/domain/kernel/canonical-json';
import { ProcessUpdate } from '@overens/domain/kernel/outbox';
import { refuse, type Result } from '@overens/domain/kernel/result';
import { isSameVisit } from '@overens/domain/process/stage-run';
import { StageVisit, stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';

/** An order as stored before the process hears of it. */
export const StoredStageOrder = z.strictObject({
  stage: StageVisit,
  update: ProcessUpdate,
  order: z.json(),
});

/**
 * Gives a stage's process an order. The order is stored first, so that it is carried out once and only once even
 * if the worker is down when the officer clicks; the workflow is told its id and nothing else (decision 0005).
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
  const agreement = await deps.agreements.get(tenantId, stage.agreementId);
  const run = agreement?.stages.find((one) => isSameVisit(one.stage, stage));
  if (run === undefined) return refuse({ code: 'notFound', what: 'stage' });
  // The process of a visit that is over has ended: nobody is there to refuse.
  if (run.end !== null && (await deps.orders.get(commandId)) === null) {
    return refuse({ code: 'orderNotNow', order: update, phase: 'over' });
  }
  const { agreementId } = stage;
  const stageId = stageWorkflowId(stage);
  await deps.orders.put(
    { commandId, tenantId, agreementId, actor, payload: { stage, update, order } },
    { stageId, update },
  );
  const outcome = await deps.processes.carryOut({ stageId, update, commandId });
  if (outcome.ok || outcome.refusal.code !== 'stillProcessing') {
    await deps.orders.settled({ agreementId, commandId });
  }
  return outcome;
}
