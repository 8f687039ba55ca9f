import { TenantId } from '@overens/domain/kernel/id';
import { putAwayLogo as putAway } from '@overens/usecases/municipality/put-away-logo';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The municipality has no logo any more: its name stands alone. */
export const putAwayLogo = procedureFor('municipality.change', ofTenant)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(z.strictObject({ logo: z.null() }))
  .mutation(async ({ ctx, input }) => orThrow(await putAway(ctx.deps, input)));
