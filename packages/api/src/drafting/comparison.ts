import { DraftingId, TenantId } from '@overens/domain/kernel/id';
import { ComparisonView } from '@overens/usecases/drafting/drafting-views';
import { readComparison } from '@overens/usecases/drafting/read-comparison';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** What was changed since the version that was sent out, and why. */
export const comparison = procedureFor('drafting.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, draftingId: DraftingId }))
  .output(ComparisonView)
  .query(async ({ ctx, input }) => orThrow(await readComparison(ctx.deps, input)));
