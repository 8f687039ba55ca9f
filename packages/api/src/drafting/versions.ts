import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { readVersions } from '@overens/usecases/drafting/read-versions';
import { VersionsView } from '@overens/usecases/drafting/version-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Every version of an agreement's text. */
export const versions = procedureFor('drafting.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId }))
  .output(VersionsView)
  .query(async ({ ctx, input }) => orThrow(await readVersions(ctx.deps, input)));
