import type { RoundId, TenantId } from '@overens/domain/kernel/id';
import { stageWorkflowId, type StageVisit } from '@overens/domain/process/stage-visit';
import type { Deps } from '../deps.ts';

/** The round that a stage visit runs. Throws when there is none: a stage begins only when its round exists. */
export async function roundOfStage(
  deps: Deps,
  { tenantId, stage }: { tenantId: TenantId; stage: StageVisit },
): Promise<{ tenantId: TenantId; roundId: RoundId }> {
  const rounds = await deps.remiss.roundsOf(tenantId, stage.agreementId);
  const round = rounds.find((candidate) => stageWorkflowId(candidate.stage) === stageWorkflowId(stage));
  if (round === undefined) throw new Error(`There is no round for ${stageWorkflowId(stage)}.`);
  return { tenantId, roundId: round.id };
}
