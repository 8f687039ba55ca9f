import { z } from 'zod';
import { ReviewId, TenantId } from '../kernel/id.ts';
import { StageVisit } from '../process/stage-visit.ts';

/** An aktualitetsprövning: is the agreement still right? */
export const RelevanceReview = z.strictObject({
  id: ReviewId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  status: z.enum(['open', 'closed']),
});
export type RelevanceReview = z.infer<typeof RelevanceReview>;
