import { AgreementId, CommandId, PartyId, TenantId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import { JoiningReceiptView } from '@overens/usecases/accession/accession-views';
import { registerBody as register } from '@overens/usecases/accession/register-body';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Registers that a nämnd has decided to join. */
export const registerBody = procedureFor('accession.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      agreementId: AgreementId,
      commandId: CommandId,
      partyId: PartyId,
      decision: z.strictObject({
        paragraph: z.string().trim().min(1).max(40),
        diarienummer: z.string().trim().max(60),
        on: DateOnly,
      }),
    }),
  )
  .output(JoiningReceiptView)
  .mutation(async ({ ctx, input }) =>
    orThrow(await register(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
