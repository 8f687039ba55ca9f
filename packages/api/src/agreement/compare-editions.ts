import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { compareEditions as compare } from '@overens/usecases/documents/compare-editions';
import { EditionComparisonView } from '@overens/usecases/documents/edition-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

const number = z.int().min(1).max(999_999);

/** Any two versions of an agreement's text, with what led from one to the other. */
export const compareEditions = procedureFor('drafting.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId, from: number, to: number }))
  .output(EditionComparisonView)
  .query(async ({ ctx, input }) => orThrow(await compare(ctx.deps, input)));
