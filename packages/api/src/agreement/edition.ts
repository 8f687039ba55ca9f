import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { EditionView } from '@overens/usecases/documents/edition-views';
import { readEdition } from '@overens/usecases/documents/read-editions';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** One version of an agreement's text with what it is, to be made a document of. */
export const edition = procedureFor('agreement.read', ofTenant)
  .input(
    z.strictObject({ tenantId: TenantId, agreementId: AgreementId, number: z.int().min(1).max(999_999) }),
  )
  .output(EditionView)
  .query(async ({ ctx, input }) => orThrow(await readEdition(ctx.deps, input)));
