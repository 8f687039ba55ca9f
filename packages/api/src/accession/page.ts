import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { AccessionView } from '@overens/usecases/accession/accession-views';
import { readAccession } from '@overens/usecases/accession/read-accession';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Who has joined an agreement, for those who work with it. */
export const page = procedureFor('accession.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId }))
  .output(AccessionView)
  .query(async ({ ctx, input }) => orThrow(await readAccession(ctx.deps, { ...input, actor: ctx.actor })));
