import { z } from 'zod';
import { AccessionPeriodId, TenantId } from '../kernel/id.ts';
import { StageVisit } from '../process/stage-visit.ts';

/** The time in which those who had joined an earlier version confirm the new one. */
export const AccessionPeriod = z.strictObject({
  id: AccessionPeriodId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  status: z.enum(['open', 'closed']),
});
export type AccessionPeriod = z.infer<typeof AccessionPeriod>;
