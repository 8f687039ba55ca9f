import { CorrectDecision } from '@overens/domain/adoption/body-decision';
import { AdoptionId, CommandId, TenantId } from '@overens/domain/kernel/id';
import { correctDecision as correct } from '@overens/usecases/adoption/correct-decision';
import { z } from 'zod';
import { actingPerson, personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Corrects how a decision was written down; what stood there is kept. */
export const correctDecision = procedureFor('adoption.record', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      adoptionId: AdoptionId,
      commandId: CommandId,
      correction: CorrectDecision,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await correct(ctx.deps, { ...input, actor: personActor(ctx), by: actingPerson(ctx).id })),
  );
