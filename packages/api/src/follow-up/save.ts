import { ReportDraft } from '@overens/domain/follow-up/commitment-report';
import { AgreementId, CommandId, CommitmentId, FollowUpId } from '@overens/domain/kernel/id';
import { saveReport } from '@overens/usecases/follow-up/save-report';
import { z } from 'zod';
import { actingParty } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofActingParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Saves what a party writes about one commitment. */
export const save = procedureFor('party.act', ofActingParty)
  .input(
    z.strictObject({
      agreementId: AgreementId,
      followUpId: FollowUpId,
      commandId: CommandId,
      commitmentId: CommitmentId,
      version: z.int().nonnegative(),
      draft: ReportDraft,
    }),
  )
  .output(z.strictObject({ version: z.int() }))
  .mutation(async ({ ctx, input }) => {
    const { agreementId: within, ...rest } = input;
    const { tenantId, partyId } = actingParty(ctx);
    const by = { kind: 'organisation', partyId } as const;
    const actor = { kind: 'party', partyId } as const;
    return orThrow(await saveReport(ctx.deps, { ...rest, tenantId, within, actor, by }));
  });
