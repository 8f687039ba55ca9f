import { MeetingPlace } from '@overens/domain/forankring/forankring-meeting';
import { MeetingTime } from '@overens/domain/forankring/meeting-order';
import { CommandId, MeetingId, TenantId } from '@overens/domain/kernel/id';
import { giveMeetingOrder } from '@overens/usecases/forankring/give-meeting-order';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Moves a meeting, with a reason told to everyone called and registered. */
export const move = procedureFor('forankring.call', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      meetingId: MeetingId,
      commandId: CommandId,
      time: MeetingTime,
      where: MeetingPlace,
      reason: z.string().max(2_000),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, meetingId, commandId, ...said } = input;
    const order = { name: 'moveMeeting', ...said } as const;
    const given = { tenantId, meetingId, commandId, actor: personActor(ctx), order };
    return orThrow(await giveMeetingOrder(ctx.deps, given));
  });
