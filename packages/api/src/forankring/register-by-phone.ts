import { PhonedFacts } from '@overens/domain/forankring/registration';
import { CommandId, MeetingId, TenantId } from '@overens/domain/kernel/id';
import { registerByPhone as register } from '@overens/usecases/forankring/register-for-meeting';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Takes down the registration of somebody who phones. */
export const registerByPhone = procedureFor('forankring.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      meetingId: MeetingId,
      commandId: CommandId,
      registration: PhonedFacts,
    }),
  )
  .output(z.strictObject({ outcome: z.enum(['registered', 'changed']) }))
  .mutation(async ({ ctx, input }) =>
    orThrow(await register(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
