import { RoundId, TenantId } from '@overens/domain/kernel/id';
import { readRound } from '@overens/usecases/remiss/read-round';
import { RoundView } from '@overens/usecases/remiss/remiss-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A round for those who prepare and follow it. */
export const round = procedureFor('remiss.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, roundId: RoundId }))
  .output(RoundView)
  .query(async ({ ctx, input }) => orThrow(await readRound(ctx.deps, { ...input, actor: ctx.actor })));
