import { RegistrationFacts } from '@overens/domain/forankring/registration';
import { CommandId, MeetingId } from '@overens/domain/kernel/id';
import { registerForMeeting } from '@overens/usecases/forankring/register-for-meeting';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Registers somebody for an open meeting; the same address again changes what was said before. */
export const register = procedureFor('forankring.register', ofNobody)
  .input(
    z.strictObject({
      slug: z.string().max(100),
      meetingId: MeetingId,
      commandId: CommandId,
      registration: RegistrationFacts,
    }),
  )
  .output(z.strictObject({ outcome: z.enum(['registered', 'changed']) }))
  .mutation(async ({ ctx, input }) => {
    if (ctx.countAttempt !== undefined) orThrow(await ctx.countAttempt('registerForMeeting'));
    return orThrow(await registerForMeeting(ctx.deps, input));
  });
