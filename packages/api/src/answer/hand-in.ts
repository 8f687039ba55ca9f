import { CommandId, RecipientId } from '@overens/domain/kernel/id';
import { Signatory } from '@overens/domain/remiss/remiss-answer';
import { handInAnswer } from '@overens/usecases/remiss/hand-in-answer';
import { ReceiptView } from '@overens/usecases/remiss/remiss-views';
import { z } from 'zod';
import { actingRecipient } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofRecipient } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Hands in what has been saved; the instant it reached us decides whether it is in time. */
export const handIn = procedureFor('answer.write', ofRecipient)
  .input(
    z.strictObject({
      recipientId: RecipientId,
      commandId: CommandId,
      signatory: Signatory,
      reviewed: z.record(z.string(), z.int().positive()),
    }),
  )
  .output(ReceiptView)
  .mutation(async ({ ctx, input }) => {
    const { tenantId } = actingRecipient(ctx);
    return orThrow(await handInAnswer(ctx.deps, { ...input, tenantId, receivedAt: ctx.receivedAt }));
  });
