import { CommandId, MeetingId, TenantId } from '@overens/domain/kernel/id';
import { giveMeetingOrder } from '@overens/usecases/forankring/give-meeting-order';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Cancels a meeting, with a reason told to everyone called and registered. */
export const cancel = procedureFor('forankring.call', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      meetingId: MeetingId,
      commandId: CommandId,
      reason: z.string().max(2_000),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, meetingId, commandId, ...said } = input;
    const order = { name: 'cancelMeeting', ...said } as const;
    const given = { tenantId, meetingId, commandId, actor: personActor(ctx), order };
    return orThrow(await giveMeetingOrder(ctx.deps, given));
  });
