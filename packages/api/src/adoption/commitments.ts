import { AdoptionId, TenantId } from '@overens/domain/kernel/id';
import { CommitmentsView } from '@overens/usecases/adoption/adoption-views';
import { readCommitments } from '@overens/usecases/adoption/read-commitments';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The list of commitments of the text put forward, proposed or saved. */
export const commitments = procedureFor('adoption.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, adoptionId: AdoptionId }))
  .output(CommitmentsView)
  .query(async ({ ctx, input }) => orThrow(await readCommitments(ctx.deps, input)));
