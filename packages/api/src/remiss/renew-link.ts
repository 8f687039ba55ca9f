import { CommandId, RecipientId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { renewLink as renew } from '@overens/usecases/remiss/renew-link';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Sends a recipient a new personal link; the old one stops working. */
export const renewLink = procedureFor('remiss.followRecipient', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      roundId: RoundId,
      commandId: CommandId,
      recipientId: RecipientId,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => orThrow(await renew(ctx.deps, { ...input, actor: personActor(ctx) })));
