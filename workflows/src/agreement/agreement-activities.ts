import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { Deps } from '@overens/usecases/deps';
import { endStage } from '@overens/usecases/process/end-stage';
import { lookAtLife, type LifeOutlook } from '@overens/usecases/process/look-at-life';
import { unlessDeleted } from '../kernel/unless-deleted.ts';

interface AgreementRef {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
}

/** What the lifecycle asks of the outside world. */
export interface AgreementActivities {
  lookAtLife: (agreement: AgreementRef) => Promise<LifeOutlook>;
  endStage: (order: { tenantId: TenantId; stage: StageVisit }) => Promise<void>;
  /** What the lifecycle asked while it took its stages one by one; asked by runs that began then. */
  beginNextStage: (agreement: AgreementRef) => Promise<NextInOrder>;
  restBetweenStages: (agreement: AgreementRef) => Promise<RestInOrder>;
}

export type NextInOrder = { kind: 'stage'; stage: StageVisit } | { kind: 'rest' };
export interface RestInOrder {
  readonly next: { readonly until: Instant } | null;
  readonly clockOffsetMs: number;
}

export function agreementActivities(deps: Deps): AgreementActivities {
  const look = (agreement: AgreementRef): Promise<LifeOutlook> =>
    unlessDeleted(deps, agreement, () => lookAtLife(deps, agreement));
  return {
    lookAtLife: look,
    endStage: (order) =>
      unlessDeleted(deps, { tenantId: order.tenantId, agreementId: order.stage.agreementId }, () =>
        endStage(deps, order),
      ),
    beginNextStage: async (agreement) => {
      const [stage] = (await look(agreement)).running;
      return stage === undefined ? { kind: 'rest' } : { kind: 'stage', stage };
    },
    restBetweenStages: async (agreement) => {
      const { lookAgainAt, clockOffsetMs } = await look(agreement);
      return { next: lookAgainAt === null ? null : { until: lookAgainAt }, clockOffsetMs };
    },
  };
}
