import { AgreementId, CommandId, JoiningId } from '@overens/domain/kernel/id';
import { answerQuestion } from '@overens/usecases/accession/answer-question';
import { z } from 'zod';
import { actingParty } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofActingParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The organisation answers what the officer asked. */
export const answer = procedureFor('party.act', ofActingParty)
  .input(
    z.strictObject({
      agreementId: AgreementId,
      joiningId: JoiningId,
      commandId: CommandId,
      answer: z.string().max(4_000),
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, partyId } = actingParty(ctx);
    return orThrow(await answerQuestion(ctx.deps, { ...input, tenantId, actor: { kind: 'party', partyId } }));
  });
