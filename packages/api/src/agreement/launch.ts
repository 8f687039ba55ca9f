import { LaunchRevision } from '@overens/domain/agreement/launch-revision';
import { CommandId, TenantId } from '@overens/domain/kernel/id';
import { CorrectedDraft, LaunchOutcome } from '@overens/usecases/agreement/agreement-views';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Starts a revision cycle; twice gives one. */
export const launch = procedureFor('agreement.launch', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      commandId: CommandId,
      launch: LaunchRevision,
      text: CorrectedDraft,
    }),
  )
  .output(LaunchOutcome)
  .mutation(async ({ ctx, input }) => {
    const { id: personId, email } = actingPerson(ctx);
    return orThrow(await launchRevision(ctx.deps, { ...input, actor: { personId, email } }));
  });
