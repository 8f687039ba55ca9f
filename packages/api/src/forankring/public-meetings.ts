import { PublicMeetingsView } from '@overens/usecases/forankring/forankring-views';
import { readPublicMeetings } from '@overens/usecases/forankring/read-public-meetings';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The meetings ahead in a municipality that anyone may come to. */
export const publicMeetings = procedureFor('public.read', ofNobody)
  .input(z.strictObject({ slug: z.string().max(100) }))
  .output(PublicMeetingsView)
  .query(async ({ ctx, input }) => orThrow(await readPublicMeetings(ctx.deps, input)));
