import { ReviewDecision } from '@overens/domain/aktualitetsprovning/relevance-review';
import { CommandId, ReviewId, TenantId } from '@overens/domain/kernel/id';
import { recordReviewDecision } from '@overens/usecases/aktualitetsprovning/record-review-decision';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Records what the responsible body decided; the agreement follows it. */
export const decide = procedureFor('review.decide', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      reviewId: ReviewId,
      commandId: CommandId,
      decision: ReviewDecision,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await recordReviewDecision(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
