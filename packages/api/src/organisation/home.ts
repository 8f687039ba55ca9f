import { PartyId, TenantId } from '@overens/domain/kernel/id';
import { readOrganisationHome } from '@overens/usecases/remiss/read-organisation-home';
import { OrganisationHomeView } from '@overens/usecases/remiss/remiss-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofParty } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** An organisation's own rounds, drafts and receipts. */
export const home = procedureFor('organisation.read', ofParty)
  .input(z.strictObject({ tenantId: TenantId, partyId: PartyId }))
  .output(OrganisationHomeView)
  .query(async ({ ctx, input }) => orThrow(await readOrganisationHome(ctx.deps, input)));
