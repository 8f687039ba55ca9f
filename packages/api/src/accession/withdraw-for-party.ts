import { withdrawJoining } from '@overens/usecases/accession/withdraw-joining';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';
import { LONGEST_TEXT, onJoining } from './on-joining.ts';

/** Registers that somebody has left on paper. */
export const withdrawForParty = procedureFor('accession.work', ofTenant)
  .input(z.strictObject({ ...onJoining, reason: z.string().max(LONGEST_TEXT) }))
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await withdrawJoining(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
