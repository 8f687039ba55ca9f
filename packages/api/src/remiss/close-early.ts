import { CommandId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { giveOrder } from '@overens/usecases/remiss/give-order';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Closes the round before its day, with a reason. */
export const closeEarly = procedureFor('remiss.closeEarly', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      roundId: RoundId,
      commandId: CommandId,
      reason: z.string().max(2_000),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, roundId, commandId, reason } = input;
    const order = { name: 'closeRoundEarly', reason } as const;
    const given = { tenantId, roundId, commandId, actor: personActor(ctx), order };
    return orThrow(await giveOrder(ctx.deps, given));
  });
