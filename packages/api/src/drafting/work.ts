import { DraftingId, TenantId } from '@overens/domain/kernel/id';
import { DraftingView } from '@overens/usecases/drafting/drafting-views';
import { readDrafting } from '@overens/usecases/drafting/read-drafting';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Where a drafting stands. */
export const work = procedureFor('drafting.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, draftingId: DraftingId }))
  .output(DraftingView)
  .query(async ({ ctx, input }) => orThrow(await readDrafting(ctx.deps, { ...input, actor: ctx.actor })));
