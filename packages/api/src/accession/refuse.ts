import { refuseJoining } from '@overens/usecases/accession/refuse-joining';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';
import { LONGEST_TEXT, onJoining } from './on-joining.ts';

/** Says no to an application, with a reason. */
export const refuse = procedureFor('accession.work', ofTenant)
  .input(z.strictObject({ ...onJoining, reason: z.string().max(LONGEST_TEXT) }))
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await refuseJoining(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
