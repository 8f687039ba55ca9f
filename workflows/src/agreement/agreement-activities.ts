import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { Deps } from '@overens/usecases/deps';
import { beginNextStage, type NextStage } from '@overens/usecases/process/begin-next-stage';
import { endStage } from '@overens/usecases/process/end-stage';
import type { Outlook } from '@overens/usecases/process/look-ahead';
import { restBetweenStages } from '@overens/usecases/process/rest-between-stages';
import { unlessDeleted } from '../kernel/unless-deleted.ts';

interface AgreementRef {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
}

/** What the lifecycle asks of the outside world. */
export interface AgreementActivities {
  beginNextStage: (order: AgreementRef & { position: number }) => Promise<NextStage>;
  endStage: (order: { tenantId: TenantId; stage: StageVisit }) => Promise<void>;
  restBetweenStages: (agreement: AgreementRef) => Promise<Outlook>;
}

export function agreementActivities(deps: Deps): AgreementActivities {
  return {
    beginNextStage: (order) => unlessDeleted(deps, order, () => beginNextStage(deps, order)),
    endStage: (order) =>
      unlessDeleted(deps, { tenantId: order.tenantId, agreementId: order.stage.agreementId }, () =>
        endStage(deps, order),
      ),
    restBetweenStages: (agreement) =>
      unlessDeleted(deps, agreement, () => restBetweenStages(deps, agreement)),
  };
}
