import { CommandId, MeetingId } from '@overens/domain/kernel/id';
import { withdrawRegistration } from '@overens/usecases/forankring/own-registration';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Withdraws a registration by the link in its receipt. */
export const withdraw = procedureFor('forankring.register', ofNobody)
  .input(
    z.strictObject({
      slug: z.string().max(100),
      meetingId: MeetingId,
      token: z.string().max(200),
      commandId: CommandId,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => orThrow(await withdrawRegistration(ctx.deps, input)));
