import { DroppedCommitment, WorksheetRow } from '@overens/domain/adoption/adoption-case';
import { AdoptionId, CommandId, TenantId } from '@overens/domain/kernel/id';
import { saveCommitments as save } from '@overens/usecases/adoption/save-commitments';
import { z } from 'zod';
import { actingPerson, personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Saves or confirms the list of commitments of the text put forward. */
export const saveCommitments = procedureFor('adoption.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      adoptionId: AdoptionId,
      commandId: CommandId,
      list: z.strictObject({
        revision: z.int().nonnegative(),
        rows: z.array(WorksheetRow).max(500),
        dropped: z.array(DroppedCommitment).max(500),
        confirm: z.boolean(),
      }),
    }),
  )
  .output(z.strictObject({ revision: z.int() }))
  .mutation(async ({ ctx, input }) =>
    orThrow(await save(ctx.deps, { ...input, actor: personActor(ctx), by: actingPerson(ctx).id })),
  );
