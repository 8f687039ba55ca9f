import { DraftingId, TenantId } from '@overens/domain/kernel/id';
import { DraftingPartView } from '@overens/usecases/drafting/drafting-views';
import { readDraftingPart } from '@overens/usecases/drafting/read-drafting-part';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** One part of a drafting: its comments in words and its text. */
export const part = procedureFor('drafting.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, draftingId: DraftingId, key: z.string().max(80) }))
  .output(DraftingPartView)
  .query(async ({ ctx, input }) => orThrow(await readDraftingPart(ctx.deps, input)));
