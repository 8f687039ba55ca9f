import { TenantId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import { adviseMeetingDay } from '@overens/domain/forankring/advise-meeting-day';
import { z } from 'zod';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** What speaks against a day for a meeting: a holiday, a weekend, few days until then. Forbids nothing. */
export const adviseDay = procedureFor('forankring.work', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, on: DateOnly, today: DateOnly }))
  .output(
    z.strictObject({
      holiday: z.string().nullable(),
      isWeekend: z.boolean(),
      shortNotice: z.int().nullable(),
    }),
  )
  .query(({ input }) => adviseMeetingDay(input.on, input.today));
