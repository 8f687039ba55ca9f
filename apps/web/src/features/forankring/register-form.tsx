'use client';

import { Button } from '@overens/ui/button';
import { ErrorSummary } from '@overens/ui/error-summary';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { publicMeetingWords } from '../../messages/sv/public-meeting.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { registerErrors, registerFieldsIn, registrationOf } from './register-fields.ts';
import { RegisterFieldsets } from './register-fieldsets.tsx';

const words = publicMeetingWords.register;

export interface RegisterFormProps {
  readonly slug: string;
  readonly meetingId: string;
}

/** Registers for an open meeting; the page that follows says what happens then. */
export function RegisterForm({ slug, meetingId }: RegisterFormProps) {
  const router = useRouter();
  const [errors, setErrors] = useState<ReturnType<typeof registerErrors>>([]);
  const [attempt, setAttempt] = useState(0);
  const { state, run, isRunning } = useCommand(
    async (registration: ReturnType<typeof registrationOf>, commandId) =>
      await (await loadApi()).forankring.register.mutate({ slug, meetingId, commandId, registration }),
  );
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = registerFieldsIn(event.currentTarget);
    const found = registerErrors(fields);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const done = await run(registrationOf(fields));
    if (done === null) return;
    const changed = done.value.outcome === 'changed' ? '?andrad=1' : '';
    router.push(`/k/${slug}/mote/${meetingId}/tack${changed}`);
  };
  return (
    <form {...liveForm} className="ov-form" onSubmit={(event) => void submit(event)}>
      <ErrorSummary title={words.summary} errors={errors} attempt={attempt} />
      <RegisterFieldsets errors={new Map(errors.map(({ fieldId, message }) => [fieldId, message]))} />
      <p className="ov-soft ov-small">{words.privacy}</p>
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <div className="ov-actions">
        <Button type="submit" pending={isRunning ? words.pending : undefined}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
