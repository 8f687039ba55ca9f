'use client';

import { partyPageWords } from '../../messages/sv/party-page.ts';
import { TextAct } from '../accession/text-act.tsx';
import { loadPartyApi } from './load-party-api.ts';
import type { PartyJoiningIds } from './party-joining-ids.ts';

/** The party leaves; it need not say why. */
export function LeaveTheAgreement({ ids }: { readonly ids: PartyJoiningIds }) {
  const { partyLinkId, ...joining } = ids;
  return (
    <TextAct
      id={`leave-${joining.joiningId}`}
      words={partyPageWords.withdraw}
      variant="danger"
      give={async (reason, commandId) =>
        await (await loadPartyApi(partyLinkId)).party.withdraw.mutate({ ...joining, commandId, reason })
      }
    />
  );
}
