'use client';

import { partyPageWords } from '../../messages/sv/party-page.ts';
import { TextAct } from '../accession/text-act.tsx';
import { loadPartyApi } from './load-party-api.ts';
import type { PartyJoiningIds } from './party-joining-ids.ts';

export interface AnswerTheQuestionProps {
  readonly ids: PartyJoiningIds;
  readonly question: string;
}

/** The organisation answers what the municipality asked before confirming. */
export function AnswerTheQuestion({ ids, question }: AnswerTheQuestionProps) {
  const { partyLinkId, ...joining } = ids;
  return (
    <>
      <h4>{partyPageWords.answer.title}</h4>
      <TextAct
        id={`answer-${joining.joiningId}`}
        words={{ ...partyPageWords.answer, lead: question }}
        isRequired
        variant="primary"
        give={async (answer, commandId) =>
          await (await loadPartyApi(partyLinkId)).party.answer.mutate({ ...joining, commandId, answer })
        }
      />
    </>
  );
}
