import { AgreementId, CommandId, JoiningId, TextVersionId } from '@overens/domain/kernel/id';
import { confirmVersion as confirm } from '@overens/usecases/accession/confirm-version';
import { z } from 'zod';
import { actingParty } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofActingParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The party confirms the version in force. */
export const confirmVersion = procedureFor('party.act', ofActingParty)
  .input(
    z.strictObject({
      agreementId: AgreementId,
      joiningId: JoiningId,
      commandId: CommandId,
      textVersionId: TextVersionId,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, partyId } = actingParty(ctx);
    return orThrow(await confirm(ctx.deps, { ...input, tenantId, actor: { kind: 'party', partyId } }));
  });
