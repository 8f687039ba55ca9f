import { ReportDraft } from '@overens/domain/follow-up/commitment-report';
import { CommandId, CommitmentId, FollowUpId, TenantId } from '@overens/domain/kernel/id';
import { saveReport } from '@overens/usecases/follow-up/save-report';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Saves what the municipality writes about one commitment. */
export const saveOwn = procedureFor('followUp.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      followUpId: FollowUpId,
      commandId: CommandId,
      commitmentId: CommitmentId,
      version: z.int().nonnegative(),
      draft: ReportDraft,
    }),
  )
  .output(z.strictObject({ version: z.int() }))
  .mutation(async ({ ctx, input }) => {
    const actor = personActor(ctx);
    return orThrow(await saveReport(ctx.deps, { ...input, within: null, actor, by: { kind: 'kommun' } }));
  });
