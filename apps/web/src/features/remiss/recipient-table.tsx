'use client';

import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { Button } from '@overens/ui/button';
import { DataTable } from '@overens/ui/data-table';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { roundWords } from '../../messages/sv/round.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

const words = roundWords.recipients;

export interface RecipientTableProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly recipients: RoundView['recipients'];
  readonly mayEdit: boolean;
}

/** Those on the list so far; anyone can be taken off until the round opens. */
export function RecipientTable({ tenantId, roundId, recipients, mayEdit }: RecipientTableProps) {
  const router = useRouter();
  const [leaving, setLeaving] = useState<string | null>(null);
  const { state, run, isRunning } = useCommand(
    async (recipientId: string, commandId) =>
      await (await loadApi()).remiss.removeRecipient.mutate({ tenantId, roundId, commandId, recipientId }),
  );
  const remove = async (recipientId: string) => {
    setLeaving(recipientId);
    await run(recipientId);
    router.refresh();
  };
  return (
    <>
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <DataTable
        caption={words.count(recipients.length)}
        rows={recipients}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', header: words.columns.name, isRowHeader: true, cell: (row) => row.name },
          { key: 'email', header: words.columns.email, cell: (row) => row.email },
          { key: 'kind', header: words.columns.kind, cell: (row) => words.kinds[row.partyKind] },
          ...(mayEdit
            ? [
                {
                  key: 'remove',
                  header: words.columns.remove,
                  cell: (row: RoundView['recipients'][number]) => (
                    <Button
                      variant="quiet"
                      size="small"
                      aria-label={`${words.remove}: ${row.name}`}
                      pending={isRunning && leaving === row.id ? words.removing : undefined}
                      onClick={() => void remove(row.id)}
                    >
                      {words.remove}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
