import { PartyId, TenantId } from '@overens/domain/kernel/id';
import { PartyAgreementsView } from '@overens/usecases/party-page/party-page-views';
import { readPartyAgreements } from '@overens/usecases/party-page/read-party-agreements';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The agreements in which an organisation has a page of its own. */
export const agreements = procedureFor('organisation.read', ofParty)
  .input(z.strictObject({ tenantId: TenantId, partyId: PartyId }))
  .output(PartyAgreementsView)
  .query(async ({ ctx, input }) => orThrow(await readPartyAgreements(ctx.deps, input)));
