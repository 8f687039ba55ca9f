import { CommandId, RecipientId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { removeRecipient as remove } from '@overens/usecases/remiss/remove-recipient';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Takes somebody out of a round being prepared. */
export const removeRecipient = procedureFor('remiss.prepare', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      roundId: RoundId,
      commandId: CommandId,
      recipientId: RecipientId,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => orThrow(await remove(ctx.deps, { ...input, actor: personActor(ctx) })));
