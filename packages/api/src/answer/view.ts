import { RecipientId } from '@overens/domain/kernel/id';
import { readAnswering } from '@overens/usecases/remiss/read-answering';
import { AnsweringView } from '@overens/usecases/remiss/remiss-views';
import { z } from 'zod';
import { actingRecipient } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofRecipient } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Everything an invited body needs to answer; notes that the link was used. */
export const view = procedureFor('answer.read', ofRecipient)
  .input(z.strictObject({ recipientId: RecipientId }))
  .output(AnsweringView)
  .query(async ({ ctx, input }) =>
    orThrow(await readAnswering(ctx.deps, { ...input, tenantId: actingRecipient(ctx).tenantId })),
  );
