import { TenantId } from '@overens/domain/kernel/id';
import { z } from 'zod';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The municipality has no logo any more: its name stands alone. */
export const putAwayLogo = procedureFor('municipality.change', ofTenant)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(z.strictObject({ logo: z.null() }))
  .mutation(async ({ ctx, input }) => {
    await ctx.deps.logos.putAway(input.tenantId);
    return { logo: null };
  });
