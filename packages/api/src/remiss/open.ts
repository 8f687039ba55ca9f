import { CommandId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { giveOrder } from '@overens/usecases/remiss/give-order';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Sends the round out. */
export const open = procedureFor('remiss.open', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      roundId: RoundId,
      commandId: CommandId,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, roundId, commandId } = input;
    const order = { name: 'openRound' } as const;
    const given = { tenantId, roundId, commandId, actor: personActor(ctx), order };
    return orThrow(await giveOrder(ctx.deps, given));
  });
