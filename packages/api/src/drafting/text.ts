import { DraftingId, TenantId } from '@overens/domain/kernel/id';
import { DraftingTextView, readDraftingText } from '@overens/usecases/drafting/read-drafting-text';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The words of a drafting from beginning to end. */
export const text = procedureFor('drafting.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, draftingId: DraftingId }))
  .output(DraftingTextView)
  .query(async ({ ctx, input }) => orThrow(await readDraftingText(ctx.deps, { ...input, actor: ctx.actor })));
