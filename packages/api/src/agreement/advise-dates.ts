import { LaunchRevision } from '@overens/domain/agreement/launch-revision';
import { TenantId } from '@overens/domain/kernel/id';
import { adviseDates as advise } from '@overens/usecases/agreement/advise-dates';
import { DateAdviceView } from '@overens/usecases/agreement/agreement-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** How chosen days stand, before anything is launched. */
export const adviseDates = procedureFor('agreement.launch', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      template: LaunchRevision.shape.template,
      dates: LaunchRevision.shape.dates.max(50),
    }),
  )
  .output(DateAdviceView)
  .query(async ({ ctx, input }) => orThrow(await advise(ctx.deps, input)));
