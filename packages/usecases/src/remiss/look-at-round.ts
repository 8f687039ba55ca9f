import type { RoundId, TenantId } from '@overens/domain/kernel/id';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import { earliestWait, type Wait } from '@overens/domain/process/wait';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import { roundWaits } from '@overens/domain/remiss/round-waits';
import type { Deps } from '../deps.ts';
import { recordWaits } from '../process/record-waits.ts';

export interface RoundOutlook {
  readonly status: RemissRound['status'];
  readonly next: Wait | null;
  /** How far the agreement's clock is ahead of the server's, in milliseconds. */
  readonly clockOffsetMs: number;
}

/**
 * Where a round stands and what it waits for; recorded for the dashboards, answered to its workflow.
 * @param hasActed the workflow has done what it could about what is due, and leaves the rest to a person
 */
export async function lookAtRound(
  deps: Deps,
  { tenantId, roundId, hasActed }: { tenantId: TenantId; roundId: RoundId; hasActed: boolean },
): Promise<RoundOutlook> {
  const known = await deps.remiss.round(tenantId, roundId);
  const agreement = known === null ? null : await deps.agreements.get(tenantId, known.stage.agreementId);
  if (known === null || agreement === null) throw new Error(`There is no round ${roundId} to look at.`);
  const stageId = stageWorkflowId(known.stage);
  const { seen, clockOffsetMs } = await recordWaits(deps, agreement, stageId, async (reads) => {
    const round = await reads.get('round', roundId);
    if (round === null) throw new Error(`There is no round ${roundId} to look at.`);
    const waits = roundWaits(round);
    const next = earliestWait(waits);
    const isOver = round.status === 'closed';
    return {
      waits,
      isOver,
      actsAt: hasActed ? null : (next?.until ?? null),
      seen: { status: round.status, next },
    };
  });
  return { ...seen, clockOffsetMs };
}
