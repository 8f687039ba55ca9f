import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { RehearsalMailView } from '@overens/usecases/agreement/agreement-views';
import { readRehearsalMail } from '@overens/usecases/agreement/read-rehearsal-mail';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The mails that a rehearsal would have sent. */
export const mail = procedureFor('agreement.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId }))
  .output(RehearsalMailView)
  .query(async ({ ctx, input }) => orThrow(await readRehearsalMail(ctx.deps, input)));
