import { AgreementId, CommandId, TenantId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import { JoiningForm, JoiningReceiptView } from '@overens/usecases/accession/accession-views';
import { registerPaper as register } from '@overens/usecases/accession/register-paper';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Registers a joining that came on paper. */
export const registerPaper = procedureFor('accession.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      agreementId: AgreementId,
      commandId: CommandId,
      arrivedOn: DateOnly,
      form: JoiningForm,
    }),
  )
  .output(JoiningReceiptView)
  .mutation(async ({ ctx, input }) =>
    orThrow(await register(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
