import { EditorialReason } from '@overens/domain/drafting/editorial-note';
import { CommandId, DraftingId, TenantId, UnitId } from '@overens/domain/kernel/id';
import {
  declareEditorial as declare,
  DeclaredEditorialOutcome,
} from '@overens/usecases/drafting/declare-editorial';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Says that a section's change is editorial, or takes that back. */
export const declareEditorial = procedureFor('drafting.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      draftingId: DraftingId,
      commandId: CommandId,
      sectionId: UnitId,
      /** How many times the section had been changed, and spoken of, when the officer looked. */
      revision: z.int().nonnegative(),
      version: z.int().nonnegative(),
      /** `null` takes back what was said. */
      reason: EditorialReason.nullable(),
    }),
  )
  .output(DeclaredEditorialOutcome)
  .mutation(async ({ ctx, input }) =>
    orThrow(await declare(ctx.deps, { ...input, personId: actingPerson(ctx).id })),
  );
