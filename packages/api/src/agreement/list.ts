import { TenantId } from '@overens/domain/kernel/id';
import { AgreementListView } from '@overens/usecases/agreement/agreement-views';
import { listAgreements } from '@overens/usecases/agreement/list-agreements';
import { z } from 'zod';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A page of the dashboard. */
export const list = procedureFor('agreement.list', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      mode: z.enum(['real', 'rehearsal', 'all']),
      awaited: z.enum(['processOwner', 'recipients', 'namnd', 'parties', 'court', 'all']),
      show: z.enum(['all', 'overdue']),
      search: z.string().max(200),
      cursor: z.string().max(500).nullable(),
    }),
  )
  .output(AgreementListView)
  .query(async ({ ctx, input }) => await listAgreements(ctx.deps, input));
