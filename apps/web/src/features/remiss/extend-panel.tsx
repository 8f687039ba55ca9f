'use client';

import { Button } from '@overens/ui/button';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { roundWords } from '../../messages/sv/round.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { fieldsOf } from './fields-of.ts';

const words = roundWords.extend;

export interface ExtendPanelProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly lastDay: string;
}

/** Moves the last day on, with a reason that everyone invited is told. */
export function ExtendPanel({ tenantId, roundId, lastDay }: ExtendPanelProps) {
  const router = useRouter();
  const [error, setError] = useState<string>();
  const { state, run, isRunning } = useCommand(
    async (fields: { lastDay: string; reason: string }, commandId) =>
      await (await loadApi()).remiss.extend.mutate({ tenantId, roundId, commandId, ...fields }),
  );
  const extend = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = fieldsOf(form, ['lastDay', 'reason']);
    const isComplete = fields.lastDay !== '' && fields.reason !== '';
    setError(isComplete ? undefined : words.incomplete);
    if (!isComplete) return;
    if ((await run(fields)) !== null) form.reset();
    router.refresh();
  };
  return (
    <form {...liveForm} className="ov-stack" onSubmit={(event) => void extend(event)}>
      <p>{words.lead}</p>
      <Field id="extend-day" label={words.lastDay} error={error}>
        {(control) => <DateInput {...control} name="lastDay" min={lastDay} />}
      </Field>
      <Field id="extend-reason" label={words.reason}>
        {(control) => <TextArea {...control} name="reason" rows={2} maxLength={500} />}
      </Field>
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{state.state === 'done' ? words.done : ''}</p>
      <div className="ov-actions">
        <Button type="submit" variant="secondary" pending={isRunning ? words.pending : undefined}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
