import { AgreementId, CommandId, JoiningId } from '@overens/domain/kernel/id';
import { withdrawJoining } from '@overens/usecases/accession/withdraw-joining';
import { z } from 'zod';
import { actingParty } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofActingParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The party leaves the agreement; it need not say why. */
export const withdraw = procedureFor('party.act', ofActingParty)
  .input(
    z.strictObject({
      agreementId: AgreementId,
      joiningId: JoiningId,
      commandId: CommandId,
      reason: z.string().max(4_000),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, partyId } = actingParty(ctx);
    return orThrow(
      await withdrawJoining(ctx.deps, { ...input, tenantId, actor: { kind: 'party', partyId } }),
    );
  });
