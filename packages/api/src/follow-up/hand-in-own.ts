import { CommandId, CommitmentId, FollowUpId, TenantId } from '@overens/domain/kernel/id';
import { HandedInView, handInReports } from '@overens/usecases/follow-up/hand-in-reports';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Hands in the municipality's reports, as they stood on the page. */
export const handInOwn = procedureFor('followUp.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      followUpId: FollowUpId,
      commandId: CommandId,
      versions: z.partialRecord(CommitmentId, z.int()),
    }),
  )
  .output(HandedInView)
  .mutation(async ({ ctx, input }) => {
    const actor = personActor(ctx);
    return orThrow(await handInReports(ctx.deps, { ...input, within: null, actor, by: { kind: 'kommun' } }));
  });
