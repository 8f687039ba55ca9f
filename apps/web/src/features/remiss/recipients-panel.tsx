'use client';

import type { AddressBookView, RoundView } from '@overens/usecases/remiss/remiss-views';
import { useRouter } from 'next/navigation';
import { lazy } from 'react';
import { roundWords } from '../../messages/sv/round.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { FetchedForm } from '../command/fetched-form.tsx';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { RecipientTable } from './recipient-table.tsx';

const words = roundWords.recipients;

export interface RecipientsPanelProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly recipients: RoundView['recipients'];
  readonly parties: AddressBookView['parties'];
  readonly mayEdit: boolean;
}

export interface Addition {
  readonly partyIds: string[];
  readonly rows: { kind: 'body' | 'organisation'; name: string; email: string }[];
}

export interface AddRecipients {
  readonly isRunning: boolean;
  /** True when all of them were added; else none was. */
  readonly add: (addition: Addition) => Promise<boolean>;
}

/** Who is asked: from the address book, written in, or pasted; all of an addition or nothing of it. */
export function RecipientsPanel({ tenantId, roundId, recipients, parties, mayEdit }: RecipientsPanelProps) {
  const router = useRouter();
  const { state, run, isRunning } = useCommand(
    async (addition: Addition, commandId) =>
      await (await loadApi()).remiss.addRecipients.mutate({ tenantId, roundId, commandId, ...addition }),
  );
  const adding: AddRecipients = {
    isRunning,
    add: async (addition) => {
      const done = await run(addition);
      if (done !== null) router.refresh();
      return done !== null;
    },
  };
  const invited = new Set(recipients.map(({ partyId }) => partyId));
  return (
    <section className="ov-section" aria-labelledby="mottagare">
      <h2 id="mottagare">{words.title}</h2>
      {recipients.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <RecipientTable tenantId={tenantId} roundId={roundId} recipients={recipients} mayEdit={mayEdit} />
      )}
      <p role="status">{state.state === 'done' ? words.added(state.value.added) : ''}</p>
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      {mayEdit ? (
        <FetchedForm fetching={words.fetching}>
          <AddRecipientsPanel
            tenantId={tenantId}
            roundId={roundId}
            parties={parties.filter(({ id }) => !invited.has(id))}
            isListEmpty={recipients.length === 0}
            adding={adding}
          />
        </FetchedForm>
      ) : null}
    </section>
  );
}

const AddRecipientsPanel = lazy(async () => ({
  default: (await import('./add-recipients-panel.tsx')).AddRecipientsPanel,
}));
