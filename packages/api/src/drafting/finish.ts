import { CommandId, DraftingId, TenantId } from '@overens/domain/kernel/id';
import { finishDrafting } from '@overens/usecases/drafting/finish-drafting';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Makes the words, as the officer saw them, into the next version. */
export const finish = procedureFor('drafting.finish', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      draftingId: DraftingId,
      commandId: CommandId,
      version: z.int().positive(),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await finishDrafting(ctx.deps, { ...input, personId: actingPerson(ctx).id })),
  );
