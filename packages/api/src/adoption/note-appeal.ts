import { NoteAppeal } from '@overens/domain/adoption/appeal';
import { AdoptionId, CommandId, TenantId } from '@overens/domain/kernel/id';
import { noteAppeal as note } from '@overens/usecases/adoption/note-appeal';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Notes that a decision has been appealed, or stopped by the court for the time being. */
export const noteAppeal = procedureFor('adoption.record', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      adoptionId: AdoptionId,
      commandId: CommandId,
      appeal: NoteAppeal,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => orThrow(await note(ctx.deps, { ...input, actor: personActor(ctx) })));
