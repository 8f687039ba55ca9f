import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { subscribeToCalendar } from '@overens/usecases/calendar-feed/subscribe-to-calendar';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The secret address of a calendar with what an agreement, or every agreement, waits for. */
export const subscribe = procedureFor('agreement.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId.nullable() }))
  .output(z.strictObject({ path: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const feed = { ...input, personId: actingPerson(ctx).id };
    return orThrow(await subscribeToCalendar(ctx.deps, feed));
  });
