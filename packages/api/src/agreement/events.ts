import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { EventLogView } from '@overens/usecases/agreement/agreement-views';
import { readEventLog } from '@overens/usecases/agreement/read-event-log';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A page of the event log, with a check of its hash chain: the whole of it on the first page. */
export const events = procedureFor('agreement.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId, afterSeq: z.int().nonnegative() }))
  .output(EventLogView)
  .query(async ({ ctx, input }) => orThrow(await readEventLog(ctx.deps, input)));
