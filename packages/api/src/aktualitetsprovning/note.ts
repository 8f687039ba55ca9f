import { ReviewNote } from '@overens/domain/aktualitetsprovning/relevance-review';
import { CommandId, ReviewId, TenantId } from '@overens/domain/kernel/id';
import { noteForReview } from '@overens/usecases/aktualitetsprovning/note-for-review';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Notes a changed law or a proposal, to be weighed in. */
export const note = procedureFor('review.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      reviewId: ReviewId,
      commandId: CommandId,
      note: ReviewNote.pick({ kind: true, text: true }),
    }),
  )
  .output(z.strictObject({ number: z.int() }))
  .mutation(async ({ ctx, input }) =>
    orThrow(await noteForReview(ctx.deps, { ...input, personId: actingPerson(ctx).id })),
  );
