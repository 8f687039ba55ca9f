import { RecordDecision } from '@overens/domain/adoption/body-decision';
import { AdoptionId, CommandId, TenantId } from '@overens/domain/kernel/id';
import { recordDecision as record } from '@overens/usecases/adoption/record-decision';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Records what a body has decided. */
export const recordDecision = procedureFor('adoption.record', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      adoptionId: AdoptionId,
      commandId: CommandId,
      order: RecordDecision,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => orThrow(await record(ctx.deps, { ...input, actor: personActor(ctx) })));
