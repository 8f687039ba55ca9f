import { CommandId, DraftingId, TenantId } from '@overens/domain/kernel/id';
import { changeText as change, ChangedTextOutcome } from '@overens/usecases/drafting/change-text';
import { OfficersEdit } from '@overens/usecases/drafting/drafting-views';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Changes one section of the text being worked on. */
export const changeText = procedureFor('drafting.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      draftingId: DraftingId,
      commandId: CommandId,
      /** How many times the section had been changed when the officer looked. */
      revision: z.int().nonnegative(),
      dueToReturn: z.boolean(),
      edit: OfficersEdit,
    }),
  )
  .output(ChangedTextOutcome)
  .mutation(async ({ ctx, input }) =>
    orThrow(await change(ctx.deps, { ...input, personId: actingPerson(ctx).id })),
  );
