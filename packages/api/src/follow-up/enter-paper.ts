import { ReportDraft } from '@overens/domain/follow-up/commitment-report';
import { CommandId, CommitmentId, FollowUpId, PartyId, TenantId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import { enterPaperReport } from '@overens/usecases/follow-up/enter-paper-report';
import { HandedInView } from '@overens/usecases/follow-up/hand-in-reports';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Enters an organisation's report that came on paper. */
export const enterPaper = procedureFor('followUp.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      followUpId: FollowUpId,
      partyId: PartyId,
      commandId: CommandId,
      arrivedOn: DateOnly,
      said: z.array(z.strictObject({ commitmentId: CommitmentId, ...ReportDraft.shape })).max(300),
    }),
  )
  .output(HandedInView)
  .mutation(async ({ ctx, input }) =>
    orThrow(await enterPaperReport(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
