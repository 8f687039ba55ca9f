import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { compareVersions as compare } from '@overens/usecases/drafting/compare-versions';
import { VersionComparisonView } from '@overens/usecases/drafting/version-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Any two versions of an agreement's text side by side, with why each change was made. */
export const compareVersions = procedureFor('drafting.read', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      agreementId: AgreementId,
      from: z.int().positive(),
      to: z.int().positive(),
    }),
  )
  .output(VersionComparisonView)
  .query(async ({ ctx, input }) => orThrow(await compare(ctx.deps, input)));
