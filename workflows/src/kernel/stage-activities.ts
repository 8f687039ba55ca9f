import type { CommandId, TenantId } from '@overens/domain/kernel/id';
import type { Result } from '@overens/domain/kernel/result';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '@overens/usecases/deps';
import {
  actOnStage,
  carryOutStageOrder,
  lookAtStage,
  type StageOutlook,
} from '@overens/usecases/process/follow-stage';
import { unlessDeleted } from './unless-deleted.ts';

interface StageRef {
  readonly tenantId: TenantId;
  readonly stage: StageVisit;
}

/** What every stage's workflow asks of the outside world. */
export interface StageActivities {
  lookAtStage: (ref: StageRef) => Promise<StageOutlook>;
  actOnStage: (ref: StageRef) => Promise<Result<null, Refusal>>;
  carryOutStageOrder: (order: { commandId: CommandId }) => Promise<Result<null, Refusal>>;
}

export function stageActivities(deps: Deps): StageActivities {
  const agreementOf = ({ tenantId, stage }: StageRef) => ({ tenantId, agreementId: stage.agreementId });
  return {
    lookAtStage: (ref) => unlessDeleted(deps, agreementOf(ref), () => lookAtStage(deps, ref)),
    actOnStage: (ref) => unlessDeleted(deps, agreementOf(ref), () => actOnStage(deps, ref)),
    carryOutStageOrder: ({ commandId }) => carryOutStageOrder(deps, commandId),
  };
}
