import { TextVersionId } from '@overens/domain/kernel/id';
import { confirmVersion } from '@overens/usecases/accession/confirm-version';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';
import { onJoining } from './on-joining.ts';

/** Registers that somebody has confirmed the version in force on paper. */
export const confirmVersionForParty = procedureFor('accession.work', ofTenant)
  .input(z.strictObject({ ...onJoining, textVersionId: TextVersionId }))
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await confirmVersion(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
