import type { TenantId } from '@overens/domain/kernel/id';
import type { StageVisit } from '@overens/domain/process/stage-visit';

/** What every stage workflow is started with: ids, the place in the process, the clock. */
export interface StageInput {
  readonly v: 1;
  readonly tenantId: TenantId;
  readonly stage: StageVisit;
  readonly clockOffsetMs: number;
}
