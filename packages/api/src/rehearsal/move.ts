import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import { RehearsalMoveView } from '@overens/usecases/agreement/agreement-views';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Moves a rehearsal's clock to its next event or to a day. */
export const move = procedureFor('rehearsal.move', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      agreementId: AgreementId,
      to: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('nextEvent') }),
        z.strictObject({ kind: z.literal('day'), on: DateOnly }),
      ]),
    }),
  )
  .output(RehearsalMoveView)
  .mutation(async ({ ctx, input }) => {
    const personId = actingPerson(ctx).id;
    return orThrow(await moveRehearsal(ctx.deps, { ...input, personId }));
  });
