import { CommandId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import { giveOrder } from '@overens/usecases/remiss/give-order';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Moves the last day forward, with a reason told to everyone invited. */
export const extend = procedureFor('remiss.extend', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      roundId: RoundId,
      commandId: CommandId,
      lastDay: DateOnly,
      reason: z.string().max(2_000),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, roundId, commandId, lastDay, reason } = input;
    const order = { name: 'extendRound', lastDay, reason } as const;
    const given = { tenantId, roundId, commandId, actor: personActor(ctx), order };
    return orThrow(await giveOrder(ctx.deps, given));
  });
