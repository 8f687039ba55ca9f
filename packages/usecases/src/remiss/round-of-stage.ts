import type { RoundId, TenantId } from '@overens/domain/kernel/id';
import { stageWorkflowId, type StageVisit } from '@overens/domain/process/stage-visit';
import type { Deps } from '../deps.ts';

/** The round that a stage visit runs. Throws when there is none: a stage begins only when its round exists. */
export async function roundOfStage(
  deps: Deps,
  { tenantId, stage }: { tenantId: TenantId; stage: StageVisit },
): Promise<{ tenantId: TenantId; roundId: RoundId }> {
  const round = await deps.stages.ofStage('round', tenantId, stage);
  if (round === null) throw new Error(`There is no round for ${stageWorkflowId(stage)}.`);
  return { tenantId, roundId: round.id };
}
