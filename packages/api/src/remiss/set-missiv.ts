import { CommandId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { MissivDraft } from '@overens/domain/remiss/remiss-round';
import { setMissiv as save } from '@overens/usecases/remiss/set-missiv';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Saves the letter of a round being prepared. */
export const setMissiv = procedureFor('remiss.prepare', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      roundId: RoundId,
      commandId: CommandId,
      version: z.int().positive(),
      missiv: MissivDraft,
    }),
  )
  .output(z.strictObject({ version: z.int() }))
  .mutation(async ({ ctx, input }) => orThrow(await save(ctx.deps, { ...input, actor: personActor(ctx) })));
