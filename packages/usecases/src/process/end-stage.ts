import { agreementNow } from '@overens/domain/agreement/agreement';
import type { TenantId } from '@overens/domain/kernel/id';
import { ok } from '@overens/domain/kernel/result';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { idFromName } from '../kernel/id-from-name.ts';
import { processActor } from '../kernel/process-actor.ts';

/** Notes that a stage is over; once, however often it is repeated. */
export async function endStage(
  deps: Deps,
  { tenantId, stage }: { tenantId: TenantId; stage: StageVisit },
): Promise<void> {
  const agreement = await deps.agreements.get(tenantId, stage.agreementId);
  if (agreement === null) throw new Error(`There is no agreement ${stage.agreementId}.`);
  const key = `stageEnded ${stageWorkflowId(stage)}`;
  const ended = await deps.commits.commit(
    {
      tenantId,
      agreementId: stage.agreementId,
      commandId: idFromName('cmd', key),
      fingerprint: key,
      actor: processActor,
      at: agreementNow(agreement, deps.clock.now()),
      outcome: z.null(),
    },
    async () =>
      ok({ outcome: null, writes: [], facts: [{ type: 'agreement.stageEnded', data: { stage } }], owed: [] }),
  );
  if (!ended.ok)
    throw new Error(`The end of ${stageWorkflowId(stage)} could not be noted: ${ended.refusal.code}`);
}
