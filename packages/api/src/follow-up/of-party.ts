import { AgreementId } from '@overens/domain/kernel/id';
import { PartyFollowUpsView } from '@overens/usecases/follow-up/follow-up-views';
import { readPartyFollowUps } from '@overens/usecases/follow-up/read-party-reports';
import { z } from 'zod';
import { actingParty } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofActingParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The follow-ups that a party has been asked about. */
export const ofParty = procedureFor('party.read', ofActingParty)
  .input(z.strictObject({ agreementId: AgreementId }))
  .output(PartyFollowUpsView)
  .query(async ({ ctx, input }) => {
    const { tenantId, partyId } = actingParty(ctx);
    return orThrow(await readPartyFollowUps(ctx.deps, { ...input, tenantId, partyId }));
  });
