import { NotedDays } from '@overens/domain/adoption/adoption-case';
import { AdoptionId, CommandId, TenantId } from '@overens/domain/kernel/id';
import { noteMinutes as note } from '@overens/usecases/adoption/note-minutes';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Notes justering and notice of a body's minutes. */
export const noteMinutes = procedureFor('adoption.record', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      adoptionId: AdoptionId,
      commandId: CommandId,
      bodyKey: z.string(),
      minutes: NotedDays,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => orThrow(await note(ctx.deps, { ...input, actor: personActor(ctx) })));
