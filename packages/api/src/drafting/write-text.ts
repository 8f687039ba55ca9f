import { UnitHeir } from '@overens/domain/agreement/text-version';
import { CommandId, DraftingId, TenantId } from '@overens/domain/kernel/id';
import {
  MAX_HEIRS,
  MAX_RUNS,
  SeenRun,
  writeText as write,
  WrittenTextOutcome,
} from '@overens/usecases/drafting/write-text';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Writes changed sections into the text being worked on, all or none. */
export const writeText = procedureFor('drafting.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      draftingId: DraftingId,
      commandId: CommandId,
      /** Of the work when the officer looked. */
      version: z.int().positive(),
      runs: z.array(SeenRun).min(1).max(MAX_RUNS),
      heirs: z.array(UnitHeir).max(MAX_HEIRS),
      dueToReturn: z.boolean(),
    }),
  )
  .output(WrittenTextOutcome)
  .mutation(async ({ ctx, input }) =>
    orThrow(await write(ctx.deps, { ...input, personId: actingPerson(ctx).id })),
  );
