import { readPublicRounds } from '@overens/usecases/remiss/read-public-rounds';
import { PublicRoundsView } from '@overens/usecases/remiss/remiss-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The rounds that anyone may read and answer on paper now. */
export const rounds = procedureFor('public.read', ofNobody)
  .input(z.strictObject({ slug: z.string().max(100) }))
  .output(PublicRoundsView)
  .query(async ({ ctx, input }) => orThrow(await readPublicRounds(ctx.deps, input)));
