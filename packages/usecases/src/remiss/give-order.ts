import { RoundId, type CommandId, type TenantId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import { RoundOrder } from '@overens/domain/remiss/round-order';
import { z } from 'zod';
import type { Deps } from '../deps.ts';

/** An order as stored before the process hears of it. */
export const StoredRoundOrder = z.strictObject({ roundId: RoundId, order: RoundOrder });

/**
 * Gives the round's process an order: open, extend, close early. The order is stored first, so that it is
 * carried out once and only once even if the worker is down when the officer clicks; the workflow is told its
 * id and nothing else. Refuses with the round's own refusals, or `stillProcessing`.
 */
export async function giveOrder(
  deps: Deps,
  given: { tenantId: TenantId; actor: EventActor; commandId: CommandId; roundId: RoundId; order: RoundOrder },
): Promise<Result<null, Refusal>> {
  const { tenantId, actor, commandId, roundId, order } = given;
  const round = await deps.remiss.round(tenantId, roundId);
  if (round === null) return refuse({ code: 'notFound', what: 'round' });
  // A closed round's process has ended: nobody is there to refuse.
  if (round.status === 'closed') {
    return refuse(
      order.name === 'openRound'
        ? { code: 'roundNotDraft', status: 'closed' }
        : { code: 'roundNotOpen', status: 'closed' },
    );
  }
  const { agreementId } = round.stage;
  const stageId = stageWorkflowId(round.stage);
  await deps.orders.put(
    { commandId, tenantId, agreementId, actor, payload: { roundId, order } },
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

/** Whether the process has yet to say what became of an order. */
export function isStillProcessing(outcome: Result<null, Refusal>): boolean {
  return !outcome.ok && outcome.refusal.code === 'stillProcessing';
}
