import { MeetingId } from '@overens/domain/kernel/id';
import { OwnRegistrationView } from '@overens/usecases/forankring/forankring-views';
import { readOwnRegistration } from '@overens/usecases/forankring/own-registration';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** What somebody has registered, by the link in the receipt. */
export const ownRegistration = procedureFor('forankring.register', ofNobody)
  .input(z.strictObject({ slug: z.string().max(100), meetingId: MeetingId, token: z.string().max(200) }))
  .output(OwnRegistrationView)
  .query(async ({ ctx, input }) => orThrow(await readOwnRegistration(ctx.deps, input)));
