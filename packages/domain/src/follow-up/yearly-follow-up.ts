import { z } from 'zod';
import { FollowUpId, TenantId } from '../kernel/id.ts';
import { StageVisit } from '../process/stage-visit.ts';

/** One year’s follow-up. */
export const YearlyFollowUp = z.strictObject({
  id: FollowUpId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  status: z.enum(['open', 'closed']),
});
export type YearlyFollowUp = z.infer<typeof YearlyFollowUp>;
