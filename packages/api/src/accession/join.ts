import { AgreementId, CommandId, TextVersionId } from '@overens/domain/kernel/id';
import { ok } from '@overens/domain/kernel/result';
import { JoiningForm, JoiningReceiptView } from '@overens/usecases/accession/accession-views';
import { applyToJoin } from '@overens/usecases/accession/apply-to-join';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** An organisation applies to join the version that it has read, whole. domain.md R0-13. */
export const join = procedureFor('accession.apply', ofNobody)
  .input(
    z.strictObject({
      slug: z.string().max(100),
      agreementId: AgreementId,
      commandId: CommandId,
      textVersionId: TextVersionId,
      backsWholeAgreement: z.literal(true),
      form: JoiningForm,
    }),
  )
  .output(JoiningReceiptView)
  .mutation(async ({ ctx, input }) => {
    orThrow((await ctx.countAttempt?.('applyToJoin')) ?? ok(null));
    return orThrow(await applyToJoin(ctx.deps, { ...input, actor: ctx.actor }));
  });
