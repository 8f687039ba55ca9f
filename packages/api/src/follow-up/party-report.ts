import { AgreementId, FollowUpId } from '@overens/domain/kernel/id';
import { PartyReportView } from '@overens/usecases/follow-up/follow-up-views';
import { readPartyReport } from '@overens/usecases/follow-up/read-party-reports';
import { z } from 'zod';
import { actingParty } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofActingParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A party's form in one follow-up. */
export const partyReport = procedureFor('party.read', ofActingParty)
  .input(z.strictObject({ agreementId: AgreementId, followUpId: FollowUpId }))
  .output(PartyReportView)
  .query(async ({ ctx, input }) => {
    const { tenantId, partyId } = actingParty(ctx);
    return orThrow(await readPartyReport(ctx.deps, { ...input, tenantId, partyId }));
  });
