import { AnswerId, RecipientId } from '@overens/domain/kernel/id';
import { readReceipt } from '@overens/usecases/remiss/read-receipt';
import { ReceiptPageView } from '@overens/usecases/remiss/remiss-views';
import { z } from 'zod';
import { actingRecipient } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofRecipient } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A receipt that can be looked up again. */
export const receipt = procedureFor('answer.read', ofRecipient)
  .input(z.strictObject({ recipientId: RecipientId, answerId: AnswerId }))
  .output(ReceiptPageView)
  .query(async ({ ctx, input }) =>
    orThrow(await readReceipt(ctx.deps, { ...input, tenantId: actingRecipient(ctx).tenantId })),
  );
