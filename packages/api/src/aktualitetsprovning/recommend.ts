import { ReviewRecommendation } from '@overens/domain/aktualitetsprovning/relevance-review';
import { CommandId, ReviewId, TenantId } from '@overens/domain/kernel/id';
import { recommend as writeRecommendation } from '@overens/usecases/aktualitetsprovning/recommend';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Writes the recommendation to the responsible body. */
export const recommend = procedureFor('review.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      reviewId: ReviewId,
      commandId: CommandId,
      recommendation: z.strictObject({
        ...ReviewRecommendation.pick({ choice: true, motive: true }).shape,
        /** The edition it was written on; 0 for none. */
        edition: z.int().nonnegative(),
      }),
    }),
  )
  .output(z.strictObject({ edition: z.int() }))
  .mutation(async ({ ctx, input }) =>
    orThrow(await writeRecommendation(ctx.deps, { ...input, personId: actingPerson(ctx).id })),
  );
