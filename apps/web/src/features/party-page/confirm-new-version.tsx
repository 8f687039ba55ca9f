'use client';

import { partyPageWords } from '../../messages/sv/party-page.ts';
import { OrderForm } from '../command/order-form.tsx';
import { loadPartyApi } from './load-party-api.ts';
import type { PartyJoiningIds } from './party-joining-ids.ts';

export interface ConfirmNewVersionProps {
  readonly ids: PartyJoiningIds;
  readonly textVersionId: string;
  readonly lead: string;
}

/** The party joins the version in force, having joined an earlier one. */
export function ConfirmNewVersion({ ids, textVersionId, lead }: ConfirmNewVersionProps) {
  const { partyLinkId, ...joining } = ids;
  return (
    <OrderForm
      words={{ ...partyPageWords.confirm, lead }}
      variant="primary"
      read={() => ({})}
      give={async (_, commandId) => {
        const api = await loadPartyApi(partyLinkId);
        return await api.party.confirmVersion.mutate({ ...joining, commandId, textVersionId });
      }}
    >
      {() => null}
    </OrderForm>
  );
}
