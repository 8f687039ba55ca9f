import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { deleteRehearsal } from '@overens/usecases/agreement/delete-rehearsal';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Deletes a rehearsal and everything in it; twice is once. */
export const remove = procedureFor('rehearsal.delete', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId }))
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await deleteRehearsal(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
