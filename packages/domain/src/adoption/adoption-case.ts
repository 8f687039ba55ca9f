import { z } from 'zod';
import { AdoptionId, TenantId } from '../kernel/id.ts';
import { StageVisit } from '../process/stage-visit.ts';

/** The way of a text through the bodies to its adoption. */
export const AdoptionCase = z.strictObject({
  id: AdoptionId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  status: z.enum(['open', 'closed']),
});
export type AdoptionCase = z.infer<typeof AdoptionCase>;
