import { AdoptionId, CommandId, TenantId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import { planMeeting as plan } from '@overens/usecases/adoption/plan-meeting';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Plans a body's meeting. */
export const planMeeting = procedureFor('adoption.record', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      adoptionId: AdoptionId,
      commandId: CommandId,
      bodyKey: z.string(),
      meetingOn: DateOnly.nullable(),
      announcedOn: DateOnly.nullable(),
      diarienummer: z.string().trim().max(60),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => orThrow(await plan(ctx.deps, { ...input, actor: personActor(ctx) })));
