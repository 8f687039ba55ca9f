import { FollowUpId, TenantId } from '@overens/domain/kernel/id';
import { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { readFollowUp } from '@overens/usecases/follow-up/read-follow-up';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A year's follow-up for those who lead it. */
export const page = procedureFor('followUp.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, followUpId: FollowUpId }))
  .output(FollowUpView)
  .query(async ({ ctx, input }) => orThrow(await readFollowUp(ctx.deps, { ...input, actor: ctx.actor })));
