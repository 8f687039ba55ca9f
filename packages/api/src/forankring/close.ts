import { CommandId, MeetingId, TenantId } from '@overens/domain/kernel/id';
import { giveMeetingOrder } from '@overens/usecases/forankring/give-meeting-order';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Closes a meeting that has been held and freezes what was noted. */
export const close = procedureFor('forankring.close', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      meetingId: MeetingId,
      commandId: CommandId,
      version: z.int().positive(),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, meetingId, commandId, ...said } = input;
    const order = { name: 'closeMeeting', ...said } as const;
    const given = { tenantId, meetingId, commandId, actor: personActor(ctx), order };
    return orThrow(await giveMeetingOrder(ctx.deps, given));
  });
