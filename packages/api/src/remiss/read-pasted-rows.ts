import { RoundId, TenantId } from '@overens/domain/kernel/id';
import { readPastedRows as read } from '@overens/usecases/remiss/read-pasted-rows';
import { PastedRowsView } from '@overens/usecases/remiss/remiss-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** How pasted rows are understood; changes nothing. */
export const readPastedRows = procedureFor('remiss.prepare', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, roundId: RoundId, pasted: z.string().max(100_000) }))
  .output(PastedRowsView)
  .query(async ({ ctx, input }) => orThrow(await read(ctx.deps, input)));
