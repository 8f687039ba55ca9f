import { CommandId, RecipientId } from '@overens/domain/kernel/id';
import { UnitValues } from '@overens/domain/remiss/remiss-answer';
import { SavedUnitView } from '@overens/usecases/remiss/remiss-views';
import { saveDraftUnit } from '@overens/usecases/remiss/save-draft-unit';
import { z } from 'zod';
import { actingRecipient } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofRecipient } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Saves one part of an answer as it is being written. */
export const saveUnit = procedureFor('answer.write', ofRecipient)
  .input(
    z.strictObject({
      recipientId: RecipientId,
      commandId: CommandId,
      unitKey: z.string().max(200),
      values: UnitValues,
      baseVersion: z.int().nonnegative(),
    }),
  )
  .output(SavedUnitView)
  .mutation(async ({ ctx, input }) =>
    orThrow(await saveDraftUnit(ctx.deps, { ...input, tenantId: actingRecipient(ctx).tenantId })),
  );
