import { CommandId, DraftingId, TenantId } from '@overens/domain/kernel/id';
import { ReadText, UnitDecision } from '@overens/usecases/drafting/new-text-view';
import { replaceText as replace, ReplacedText } from '@overens/usecases/drafting/replace-text';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Puts a document that was read anew in the place of the text being worked on. */
export const replaceText = procedureFor('drafting.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      draftingId: DraftingId,
      commandId: CommandId,
      /** Of the work when the officer looked. */
      version: z.int(),
      text: ReadText,
      decisions: z.array(UnitDecision).max(20_000),
      dueToReturn: z.boolean(),
    }),
  )
  .output(ReplacedText)
  .mutation(async ({ ctx, input }) =>
    orThrow(await replace(ctx.deps, { ...input, personId: actingPerson(ctx).id })),
  );
