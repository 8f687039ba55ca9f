import { ReviewId, TenantId } from '@overens/domain/kernel/id';
import { readReview } from '@overens/usecases/aktualitetsprovning/read-review';
import { ReviewView } from '@overens/usecases/aktualitetsprovning/review-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A review with what it gathers. */
export const page = procedureFor('review.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, reviewId: ReviewId }))
  .output(ReviewView)
  .query(async ({ ctx, input }) => orThrow(await readReview(ctx.deps, { ...input, actor: ctx.actor })));
