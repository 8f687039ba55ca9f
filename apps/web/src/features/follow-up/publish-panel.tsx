'use client';

import { Button } from '@overens/ui/button';
import { Checkbox } from '@overens/ui/checkbox';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { followUpWords } from '../../messages/sv/follow-up.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

const words = followUpWords.publish;

export interface PublishPanelProps {
  readonly tenantId: string;
  readonly followUpId: string;
  /** The edition of the compilation that is published. */
  readonly edition: number;
}

/** Publishes the report: asks first whether it has been read, as it cannot be taken back. */
export function PublishPanel({ tenantId, followUpId, edition }: PublishPanelProps) {
  const router = useRouter();
  const [isRead, setIsRead] = useState(false);
  const [error, setError] = useState<string>();
  const { state, run, isRunning } = useCommand(
    async (order: { edition: number }, commandId: string) =>
      await (await loadApi()).followUp.publish.mutate({ tenantId, followUpId, commandId, ...order }),
  );
  const publish = async () => {
    setError(isRead ? undefined : words.confirmMissing);
    if (!isRead) {
      document.getElementById('publish-read')?.focus();
      return;
    }
    await run({ edition });
    router.refresh();
  };
  return (
    <form
      {...liveForm}
      className="ov-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <Checkbox
        id="publish-read"
        label={words.confirm}
        error={error}
        checked={isRead}
        onChange={(event) => setIsRead(event.currentTarget.checked)}
      />
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{state.state === 'done' ? words.done : ''}</p>
      <div className="ov-actions">
        <Button type="submit" pending={isRunning ? words.pending : false}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
