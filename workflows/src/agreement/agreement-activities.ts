import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { Deps } from '@overens/usecases/deps';
import { beginNextStage, type NextStage } from '@overens/usecases/process/begin-next-stage';
import { endStage } from '@overens/usecases/process/end-stage';
import type { Outlook } from '@overens/usecases/process/look-ahead';
import { restBetweenStages } from '@overens/usecases/process/rest-between-stages';

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
    beginNextStage: (order) => beginNextStage(deps, order),
    endStage: (order) => endStage(deps, order),
    restBetweenStages: (agreement) => restBetweenStages(deps, agreement),
  };
}
