import type { RoundId, TenantId } from '@overens/domain/kernel/id';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import { roundWaits } from '@overens/domain/remiss/round-waits';
import type { Deps } from '../deps.ts';
import { recordWaits, type Outlook } from '../process/look-ahead.ts';

export interface RoundOutlook extends Outlook {
  readonly status: RemissRound['status'];
}

/** Where a round stands and what it waits for; recorded for the dashboards, answered to its workflow. */
export async function lookAtRound(
  deps: Deps,
  { tenantId, roundId, hasActed }: { tenantId: TenantId; roundId: RoundId; hasActed: boolean },
): Promise<RoundOutlook> {
  const round = await deps.remiss.round(tenantId, roundId);
  const agreement = round === null ? null : await deps.agreements.get(tenantId, round.stage.agreementId);
  if (round === null || agreement === null) throw new Error(`There is no round ${roundId} to look at.`);
  const outlook = await recordWaits(
    deps,
    agreement,
    stageWorkflowId(round.stage),
    roundWaits(round),
    hasActed,
  );
  return { ...outlook, status: round.status };
}
