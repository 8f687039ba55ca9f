'use client';

import { Button } from '@overens/ui/button';
import { ErrorSummary } from '@overens/ui/error-summary';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { callWords } from '../../messages/sv/meeting-call.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { callErrors, callFieldNames, callOf } from './call-fields.ts';
import { CallFieldsets, type CallFieldsetsProps } from './call-fieldsets.tsx';
import { fieldsOf } from '../command/fields-of.ts';

const words = callWords;

export interface CallFormProps extends Omit<CallFieldsetsProps, 'errors'> {
  readonly meetingId: string;
}

/** Calls everyone to a meeting: when, where, about what, with which text. */
export function CallForm({ meetingId, ...fields }: CallFormProps) {
  const router = useRouter();
  const { tenantId } = fields;
  const [errors, setErrors] = useState<ReturnType<typeof callErrors>>([]);
  const [attempt, setAttempt] = useState(0);
  const { state, run, isRunning } = useCommand(
    async (call: ReturnType<typeof callOf>, commandId) =>
      await (await loadApi()).forankring.schedule.mutate({ tenantId, meetingId, commandId, ...call }),
  );
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = fieldsOf(event.currentTarget, callFieldNames);
    const found = callErrors(values);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    await run(callOf(values));
    router.refresh();
  };
  return (
    <form {...liveForm} className="ov-form" onSubmit={(event) => void submit(event)}>
      <ErrorSummary title={words.summary} errors={errors} attempt={attempt} />
      <CallFieldsets {...fields} errors={new Map(errors.map(({ fieldId, message }) => [fieldId, message]))} />
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <div className="ov-actions">
        <Button type="submit" pending={isRunning ? words.pending : undefined}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
