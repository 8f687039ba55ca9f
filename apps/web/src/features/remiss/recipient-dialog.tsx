'use client';

import { Button } from '@overens/ui/button';
import { Dialog } from '@overens/ui/dialog';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { followWords as words } from '../../messages/sv/round-following.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

export interface RecipientDialogProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly recipientId: string;
  readonly name: string;
  readonly mayDecline: boolean;
  readonly onClose: () => void;
}

/** A new link for a body that has lost its own, and the note that one will not answer. */
export function RecipientDialog(props: RecipientDialogProps) {
  const { tenantId, roundId, recipientId, name, mayDecline, onClose } = props;
  const router = useRouter();
  const [error, setError] = useState<string>();
  const note = useRef<HTMLTextAreaElement>(null);
  const ids = { tenantId, roundId, recipientId };
  const renewal = useCommand(
    async (_: null, commandId) => await (await loadApi()).remiss.renewLink.mutate({ ...ids, commandId }),
  );
  const declining = useCommand(
    async (written: string, commandId) =>
      await (await loadApi()).remiss.decline.mutate({ ...ids, commandId, note: written }),
  );
  const renew = async () => {
    await renewal.run(null);
    router.refresh();
  };
  const decline = async () => {
    const written = note.current?.value.trim() ?? '';
    setError(written === '' ? words.declineMissing : undefined);
    if (written === '') return;
    await declining.run(written);
    router.refresh();
  };
  return (
    <Dialog open title={name} closeLabel={words.closeDialog} onClose={onClose}>
      <div className="ov-stack">
        <p id={`renew-${recipientId}`}>{words.renewHint}</p>
        <div className="ov-actions">
          <Button
            variant="secondary"
            aria-describedby={`renew-${recipientId}`}
            pending={renewal.isRunning ? words.renewing : undefined}
            onClick={() => void renew()}
          >
            {words.renew}
          </Button>
          <p role="status">{renewal.state.state === 'done' ? words.renewed : ''}</p>
        </div>
        {renewal.state.state === 'refused' ? <RefusalAlert text={renewal.state.text} /> : null}
        {mayDecline ? (
          <>
            <Field
              id={`note-${recipientId}`}
              label={words.declineNote}
              hint={words.declineHint}
              error={error}
            >
              {(control) => <TextArea {...control} ref={note} rows={2} maxLength={500} />}
            </Field>
            <Button
              variant="secondary"
              pending={declining.isRunning ? words.declining : undefined}
              onClick={() => void decline()}
            >
              {words.decline}
            </Button>
          </>
        ) : null}
        <p role="status">{declining.state.state === 'done' ? words.declined : ''}</p>
        {declining.state.state === 'refused' ? <RefusalAlert text={declining.state.text} /> : null}
      </div>
    </Dialog>
  );
}
