'use client';

import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { Dialog } from '@overens/ui/dialog';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { rehearsalWords as words } from '../../messages/sv/rehearsal.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

export interface DeleteRehearsalPanelProps {
  readonly tenantId: string;
  readonly agreementId: string;
  readonly name: string;
  /** Where to go when it is gone. */
  readonly afterwards: string;
}

/** Deletes a rehearsal for good; asked once more, since it cannot be undone. */
export function DeleteRehearsalPanel({ tenantId, agreementId, name, afterwards }: DeleteRehearsalPanelProps) {
  const router = useRouter();
  const [isAsked, setIsAsked] = useState(false);
  const { state, run, isRunning } = useCommand(
    async (rehearsal: { tenantId: string; agreementId: string }) =>
      await (await loadApi()).rehearsal.delete.mutate(rehearsal),
  );
  const remove = async () => {
    if ((await run({ tenantId, agreementId })) !== null) router.replace(afterwards);
  };
  return (
    <Card title={words.deleteTitle}>
      <p>{words.deleteLead}</p>
      <div className="ov-actions">
        <Button variant="danger" onClick={() => setIsAsked(true)}>
          {words.deleteButton}
        </Button>
      </div>
      <Dialog
        open={isAsked}
        title={words.deleteAsk(name)}
        closeLabel={words.closeDialog}
        onClose={() => setIsAsked(false)}
        actions={
          <>
            <Button
              variant="danger"
              pending={isRunning || state.state === 'done' ? words.deleting : undefined}
              onClick={() => void remove()}
            >
              {words.deleteConfirm}
            </Button>
            <Button variant="secondary" onClick={() => setIsAsked(false)}>
              {words.keep}
            </Button>
          </>
        }
      >
        <p>{words.deleteConsequence}</p>
        {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      </Dialog>
    </Card>
  );
}
