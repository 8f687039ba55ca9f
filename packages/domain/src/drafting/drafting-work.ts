import { z } from 'zod';
import { DraftingId, TenantId } from '../kernel/id.ts';
import { StageVisit } from '../process/stage-visit.ts';

/** An officer works the answers into the text: one document per visit. */
export const DraftingWork = z.strictObject({
  id: DraftingId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  status: z.enum(['open', 'closed']),
});
export type DraftingWork = z.infer<typeof DraftingWork>;
