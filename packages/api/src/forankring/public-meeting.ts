import { MeetingId } from '@overens/domain/kernel/id';
import { PublicMeetingView } from '@overens/usecases/forankring/forankring-views';
import { readPublicMeeting } from '@overens/usecases/forankring/read-public-meeting';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A meeting that has been called, for anyone. */
export const publicMeeting = procedureFor('public.read', ofNobody)
  .input(z.strictObject({ slug: z.string().max(100), meetingId: MeetingId }))
  .output(PublicMeetingView)
  .query(async ({ ctx, input }) => orThrow(await readPublicMeeting(ctx.deps, input)));
