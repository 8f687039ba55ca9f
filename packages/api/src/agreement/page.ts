import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { AgreementView } from '@overens/usecases/agreement/agreement-views';
import { readAgreement } from '@overens/usecases/agreement/read-agreement';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** One agreement: where it stands, its life so far and ahead. */
export const page = procedureFor('agreement.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId }))
  .output(AgreementView)
  .query(async ({ ctx, input }) => orThrow(await readAgreement(ctx.deps, { ...input, actor: ctx.actor })));
