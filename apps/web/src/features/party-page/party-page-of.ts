import type { PartyPageView } from '@overens/usecases/party-page/party-page-views';
import { cache } from 'react';
import { actingPartyOf } from '../../server/acting-party.ts';
import { pageQuery, refusalOf } from '../../server/page-query.ts';
import { partyServerApi } from '../../server/server-api.ts';

/** A party's own page; `null` when this browser may not see it: told apart from what is not there to nobody. */
export const partyPageOf = cache(async (partyLinkId: string): Promise<PartyPageView | null> => {
  const party = await actingPartyOf(partyLinkId);
  if (party === null) return null;
  const { agreementId } = party;
  return await pageQuery(async () => {
    try {
      return await (await partyServerApi(partyLinkId)).party.page({ agreementId });
    } catch (error) {
      // A link given before the organisation was found to be one in the address book: a newer letter has the other.
      if (refusalOf(error)?.code === 'notFound') return null;
      throw error;
    }
  });
});
