import { AppealVerdict } from '@overens/domain/adoption/appeal';
import { AdoptionId, CommandId, TenantId } from '@overens/domain/kernel/id';
import { noteVerdict as note } from '@overens/usecases/adoption/note-verdict';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Notes what the courts came to about an appeal. */
export const noteVerdict = procedureFor('adoption.record', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      adoptionId: AdoptionId,
      commandId: CommandId,
      bodyKey: z.string(),
      verdict: AppealVerdict,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => orThrow(await note(ctx.deps, { ...input, actor: personActor(ctx) })));
