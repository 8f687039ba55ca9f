import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { EditionsView } from '@overens/usecases/documents/edition-views';
import { readEditions } from '@overens/usecases/documents/read-editions';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The versions of an agreement's text that can be taken along. */
export const editions = procedureFor('agreement.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId }))
  .output(EditionsView)
  .query(async ({ ctx, input }) => orThrow(await readEditions(ctx.deps, input)));
