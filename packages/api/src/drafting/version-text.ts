import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { readVersionText } from '@overens/usecases/drafting/read-version-text';
import { VersionTextView } from '@overens/usecases/drafting/version-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The text of one version, with what has happened to its units and what is new since any version before it. */
export const versionText = procedureFor('drafting.read', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      agreementId: AgreementId,
      number: z.int().positive(),
      /** The version to mark from; `null` for the one that was last sent out. */
      since: z.int().positive().nullable(),
    }),
  )
  .output(VersionTextView)
  .query(async ({ ctx, input }) => orThrow(await readVersionText(ctx.deps, input)));
