'use client';

import { Disclosure } from '@overens/ui/disclosure';
import { accessionWords } from '../../messages/sv/accession.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { OrderForm } from '../command/order-form.tsx';
import { ConfirmVersionAct } from './confirm-version-act.tsx';
import type { JoiningIds } from './joining-ids.ts';
import { TextAct } from './text-act.tsx';

export interface WaitingActsProps {
  readonly ids: JoiningIds;
  readonly isAsked: boolean;
  /** The version in force, when the application is to an earlier one. */
  readonly toConfirm: { readonly textVersionId: string; readonly number: number } | null;
}

/** What an officer can do with an application: confirm it, ask, note an answer, say no. */
export function WaitingActs({ ids, isAsked, toConfirm }: WaitingActsProps) {
  const words = accessionWords.acts;
  return (
    <>
      {toConfirm === null ? (
        <OrderForm
          words={words.confirm}
          variant="primary"
          read={() => ({})}
          give={async (_, commandId) =>
            await (await loadApi()).accession.confirm.mutate({ ...ids, commandId })
          }
        >
          {() => null}
        </OrderForm>
      ) : (
        <Disclosure summary={words.confirmVersion.summary}>
          <ConfirmVersionAct ids={ids} version={toConfirm} />
        </Disclosure>
      )}
      {isAsked ? (
        <Disclosure summary={words.answer.summary}>
          <TextAct
            id={`answer-${ids.joiningId}`}
            words={words.answer}
            isRequired
            give={async (answer, commandId) =>
              await (await loadApi()).accession.answerForParty.mutate({ ...ids, commandId, answer })
            }
          />
        </Disclosure>
      ) : (
        <Disclosure summary={words.ask.summary}>
          <TextAct
            id={`ask-${ids.joiningId}`}
            words={words.ask}
            isRequired
            give={async (question, commandId) =>
              await (await loadApi()).accession.ask.mutate({ ...ids, commandId, question })
            }
          />
        </Disclosure>
      )}
      <Disclosure summary={words.refuse.summary}>
        <TextAct
          id={`refuse-${ids.joiningId}`}
          words={words.refuse}
          isRequired
          variant="danger"
          give={async (reason, commandId) =>
            await (await loadApi()).accession.refuse.mutate({ ...ids, commandId, reason })
          }
        />
      </Disclosure>
    </>
  );
}
