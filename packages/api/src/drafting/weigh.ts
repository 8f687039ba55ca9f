import { CommentKey, VerdictDraft } from '@overens/domain/drafting/disposition';
import { CommandId, DraftingId, TenantId } from '@overens/domain/kernel/id';
import { weighComments } from '@overens/usecases/drafting/weigh-comments';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** More at once would hold the agreement for others while it is written. */
const MOST_AT_ONCE = 200;

/** Gives one or more comments a disposition. */
export const weigh = procedureFor('drafting.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      draftingId: DraftingId,
      commandId: CommandId,
      /** `version`: what the officer saw of this visit's own disposition; 0 for none. */
      comments: z
        .array(z.strictObject({ ...CommentKey.shape, version: z.int().nonnegative() }))
        .min(1)
        .max(MOST_AT_ONCE),
      verdict: VerdictDraft,
    }),
  )
  .output(z.strictObject({ weighed: z.int() }))
  .mutation(async ({ ctx, input }) =>
    orThrow(await weighComments(ctx.deps, { ...input, personId: actingPerson(ctx).id })),
  );
