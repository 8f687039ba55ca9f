'use client';

import { Button, type ButtonVariant } from '@overens/ui/button';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from './live-form.ts';
import { RefusalAlert } from './refusal-alert.tsx';

export interface OrderFormProps<O> {
  readonly words: Readonly<Record<'lead' | 'button' | 'pending' | 'done' | 'incomplete', string>>;
  readonly variant: ButtonVariant;
  /** The order as it is filled in; `null` while something is missing. */
  readonly read: (form: HTMLFormElement) => O | null;
  readonly give: (order: O, commandId: string) => Promise<null>;
  /** What becomes of the fields when the order has been carried out: emptied, or left as they were filled in. */
  readonly afterwards?: 'clear' | 'keep';
  /** The fields, told what is missing. */
  readonly children: (error: string | undefined) => ReactNode;
}

/** The frame of an order that says something: fields, refusal, outcome, one button. */
export function OrderForm<O>({
  words,
  variant,
  read,
  give,
  afterwards = 'clear',
  children,
}: OrderFormProps<O>) {
  const router = useRouter();
  const [error, setError] = useState<string>();
  const { state, run, isRunning } = useCommand(give);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const order = read(form);
    setError(order === null ? words.incomplete : undefined);
    if (order === null) return;
    if ((await run(order)) !== null && afterwards === 'clear') form.reset();
    router.refresh();
  };
  return (
    <form {...liveForm} className="ov-stack" onSubmit={(event) => void submit(event)}>
      <p>{words.lead}</p>
      {children(error)}
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{state.state === 'done' ? words.done : ''}</p>
      <div className="ov-actions">
        <Button type="submit" variant={variant} pending={isRunning ? words.pending : undefined}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
