import type { AgreementId, CommandId, TenantId } from '@overens/domain/kernel/id';
import type { Result } from '@overens/domain/kernel/result';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '@overens/usecases/deps';
import { actOnRound } from '@overens/usecases/remiss/act-on-round';
import { carryOutOrder } from '@overens/usecases/remiss/carry-out-order';
import { lookAtRound, type RoundOutlook } from '@overens/usecases/remiss/look-at-round';
import { roundOfStage } from '@overens/usecases/remiss/round-of-stage';
import { unlessDeleted } from '../kernel/unless-deleted.ts';

interface StageRef {
  readonly tenantId: TenantId;
  readonly stage: StageVisit;
}

/** What a remiss round's workflow asks of the outside world. */
export interface RemissActivities {
  lookAtRound: (ref: StageRef & { hasActed: boolean }) => Promise<RoundOutlook>;
  actOnRound: (ref: StageRef) => Promise<Result<null, Refusal>>;
  carryOutOrder: (order: { commandId: CommandId }) => Promise<Result<null, Refusal>>;
}

export function remissActivities(deps: Deps): RemissActivities {
  return {
    lookAtRound: (ref) =>
      unlessDeleted(deps, agreementOf(ref), async () =>
        lookAtRound(deps, { ...(await roundOfStage(deps, ref)), hasActed: ref.hasActed }),
      ),
    actOnRound: (ref) =>
      unlessDeleted(deps, agreementOf(ref), async () => actOnRound(deps, await roundOfStage(deps, ref))),
    carryOutOrder: ({ commandId }) => carryOutOrder(deps, commandId),
  };
}

function agreementOf({ tenantId, stage }: StageRef): { tenantId: TenantId; agreementId: AgreementId } {
  return { tenantId, agreementId: stage.agreementId };
}
