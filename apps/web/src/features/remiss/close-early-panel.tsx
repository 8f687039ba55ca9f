'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { roundWords } from '../../messages/sv/round.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { fieldsOf } from './fields-of.ts';

const words = roundWords.closeEarly;

/** Ends the round now; cannot be undone, so the word is written out. */
export function CloseEarlyPanel({
  tenantId,
  roundId,
}: {
  readonly tenantId: string;
  readonly roundId: string;
}) {
  const router = useRouter();
  const [error, setError] = useState<string>();
  const { state, run, isRunning } = useCommand(
    async (reason: string, commandId) =>
      await (await loadApi()).remiss.closeEarly.mutate({ tenantId, roundId, commandId, reason }),
  );
  const close = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { reason, confirmation } = fieldsOf(event.currentTarget, ['reason', 'confirmation']);
    const isMeant = reason !== '' && confirmation.toLocaleUpperCase('sv') === words.word;
    setError(isMeant ? undefined : words.incomplete);
    if (!isMeant) return;
    await run(reason);
    router.refresh();
  };
  return (
    <form {...liveForm} className="ov-stack" onSubmit={(event) => void close(event)}>
      <p>{words.lead}</p>
      <Field id="close-reason" label={words.reason} error={error}>
        {(control) => <TextArea {...control} name="reason" rows={2} maxLength={500} />}
      </Field>
      <Field id="close-word" label={words.confirm(words.word)}>
        {(control) => (
          <TextInput {...control} name="confirmation" width="short" autoComplete="off" maxLength={10} />
        )}
      </Field>
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{state.state === 'done' ? words.done : ''}</p>
      <div className="ov-actions">
        <Button type="submit" variant="danger" pending={isRunning ? words.pending : undefined}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
