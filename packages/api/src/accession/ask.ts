import { askJoining } from '@overens/usecases/accession/ask-joining';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';
import { LONGEST_TEXT, onJoining } from './on-joining.ts';

/** Asks the organisation something before confirming. */
export const ask = procedureFor('accession.work', ofTenant)
  .input(z.strictObject({ ...onJoining, question: z.string().max(LONGEST_TEXT) }))
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await askJoining(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
