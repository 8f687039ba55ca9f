import { CommandId, RecipientId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { registerDecline } from '@overens/usecases/remiss/register-decline';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Registers that an invited body has said it will not answer. */
export const decline = procedureFor('remiss.followRecipient', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      roundId: RoundId,
      commandId: CommandId,
      recipientId: RecipientId,
      note: z.string().max(2_000),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await registerDecline(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
