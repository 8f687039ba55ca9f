import { AgreementId, CommandId, CommitmentId, FollowUpId } from '@overens/domain/kernel/id';
import { HandedInView, handInReports } from '@overens/usecases/follow-up/hand-in-reports';
import { z } from 'zod';
import { actingParty } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofActingParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Hands in a party's reports, as they stood on the page. */
export const handIn = procedureFor('party.act', ofActingParty)
  .input(
    z.strictObject({
      agreementId: AgreementId,
      followUpId: FollowUpId,
      commandId: CommandId,
      versions: z.partialRecord(CommitmentId, z.int()),
    }),
  )
  .output(HandedInView)
  .mutation(async ({ ctx, input }) => {
    const { agreementId: within, ...rest } = input;
    const { tenantId, partyId } = actingParty(ctx);
    const by = { kind: 'organisation', partyId } as const;
    const actor = { kind: 'party', partyId } as const;
    return orThrow(await handInReports(ctx.deps, { ...rest, tenantId, within, actor, by }));
  });
