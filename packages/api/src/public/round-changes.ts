import { RoundId } from '@overens/domain/kernel/id';
import { PublicChangesView } from '@overens/usecases/documents/public-changes-view';
import { readRoundChanges } from '@overens/usecases/documents/read-round-changes';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** What the proposal of an open round would change in the version in force. */
export const roundChanges = procedureFor('public.read', ofNobody)
  .input(z.strictObject({ slug: z.string().max(100), roundId: RoundId }))
  .output(PublicChangesView)
  .query(async ({ ctx, input }) => orThrow(await readRoundChanges(ctx.deps, input)));
