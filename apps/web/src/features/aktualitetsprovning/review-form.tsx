'use client';

import { Button, type ButtonVariant } from '@overens/ui/button';
import { ErrorSummary } from '@overens/ui/error-summary';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { reviewWords } from '../../messages/sv/review.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

/** What is missing, by the id of its field. */
export type Missing = readonly { readonly fieldId: string; readonly message: string }[];

export interface ReviewFormProps<O, T> {
  readonly words: Readonly<Record<'button' | 'pending' | 'done', string>>;
  readonly variant?: ButtonVariant;
  readonly read: (form: HTMLFormElement) => { readonly order: O } | { readonly missing: Missing };
  readonly give: (order: O, commandId: string) => Promise<T>;
  /** Emptied when it has been sent, to take the next. */
  readonly isEmptied?: boolean;
  readonly children: (errorOf: (fieldId: string) => string | undefined) => ReactNode;
}

/** The frame of what is written about a review: fields, what is missing, refusal, outcome, one button. */
export function ReviewForm<O, T>(props: ReviewFormProps<O, T>) {
  const { words, variant = 'primary', read, give, isEmptied = false, children } = props;
  const router = useRouter();
  const [missing, setMissing] = useState<Missing>([]);
  const [attempt, setAttempt] = useState(0);
  const { state, run, isRunning } = useCommand(give);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const filled = read(form);
    setMissing('missing' in filled ? filled.missing : []);
    setAttempt((number) => number + 1);
    if ('missing' in filled) return;
    if ((await run(filled.order)) !== null && isEmptied) form.reset();
    router.refresh();
  };
  return (
    <form {...liveForm} className="ov-stack ov-measure" onSubmit={(event) => void submit(event)}>
      <ErrorSummary title={reviewWords.decision.missing} errors={missing} attempt={attempt} />
      {children((fieldId) => missing.find((one) => one.fieldId === fieldId)?.message)}
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{state.state === 'done' ? words.done : ''}</p>
      <div className="ov-actions">
        <Button type="submit" variant={variant} pending={isRunning ? words.pending : false}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
