import { AdoptionId, TenantId } from '@overens/domain/kernel/id';
import { AdoptionView } from '@overens/usecases/adoption/adoption-views';
import { readAdoption } from '@overens/usecases/adoption/read-adoption';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A text's way through the bodies: the register of decisions, and who is missing. */
export const adoptionCase = procedureFor('adoption.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, adoptionId: AdoptionId }))
  .output(AdoptionView)
  .query(async ({ ctx, input }) => orThrow(await readAdoption(ctx.deps, { ...input, actor: ctx.actor })));
