import { CommandId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import { setDays as save } from '@overens/usecases/remiss/set-days';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Gives a round being prepared other days. */
export const setDays = procedureFor('remiss.prepare', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      roundId: RoundId,
      commandId: CommandId,
      version: z.int().positive(),
      opensOn: DateOnly,
      lastDay: DateOnly,
    }),
  )
  .output(z.strictObject({ version: z.int() }))
  .mutation(async ({ ctx, input }) => orThrow(await save(ctx.deps, { ...input, actor: personActor(ctx) })));
