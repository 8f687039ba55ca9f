import type { RoundId, TenantId } from '@overens/domain/kernel/id';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import { roundWaits } from '@overens/domain/remiss/round-waits';
import { z } from 'zod';
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
  const known = await deps.remiss.round(tenantId, roundId);
  const agreement = known === null ? null : await deps.agreements.get(tenantId, known.stage.agreementId);
  if (known === null || agreement === null) throw new Error(`There is no round ${roundId} to look at.`);
  const { next, clockOffsetMs, standing } = await recordWaits(deps, agreement, {
    stageId: stageWorkflowId(known.stage),
    hasActed,
    standing: Status,
    look: async (reads) => {
      const round = await reads.get('round', roundId);
      if (round === null) throw new Error(`There is no round ${roundId} to look at.`);
      return { waits: roundWaits(round), standing: round.status };
    },
  });
  return { next, clockOffsetMs, status: standing };
}

const Status = z.enum(['draft', 'open', 'closed']);
