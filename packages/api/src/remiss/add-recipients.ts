import { CommandId, PartyId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import { addRecipients as add } from '@overens/usecases/remiss/add-recipients';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

const { partyKind: kind, name, email } = RemissRecipient.shape;
const RecipientRow = z.strictObject({ kind, name, email });

/** Adds recipients, all or none. */
export const addRecipients = procedureFor('remiss.prepare', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      roundId: RoundId,
      commandId: CommandId,
      partyIds: z.array(PartyId).max(500),
      rows: z.array(RecipientRow).max(500),
    }),
  )
  .output(z.strictObject({ added: z.int() }))
  .mutation(async ({ ctx, input }) => orThrow(await add(ctx.deps, { ...input, actor: personActor(ctx) })));
