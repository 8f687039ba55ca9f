import { confirmJoining } from '@overens/usecases/accession/confirm-joining';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';
import { onJoining } from './on-joining.ts';

/** Confirms an application. */
export const confirm = procedureFor('accession.work', ofTenant)
  .input(z.strictObject({ ...onJoining }))
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await confirmJoining(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
