import { AgreementId } from '@overens/domain/kernel/id';
import { PartyPageView } from '@overens/usecases/party-page/party-page-views';
import { readPartyPage } from '@overens/usecases/party-page/read-party-page';
import { z } from 'zod';
import { actingParty } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofActingParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A party's own page in one agreement. */
export const page = procedureFor('party.read', ofActingParty)
  .input(z.strictObject({ agreementId: AgreementId }))
  .output(PartyPageView)
  .query(async ({ ctx }) => {
    const { tenantId, agreementId, partyId } = actingParty(ctx);
    return orThrow(await readPartyPage(ctx.deps, { tenantId, agreementId, partyId }));
  });
