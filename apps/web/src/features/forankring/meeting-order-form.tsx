'use client';

import { Button, type ButtonVariant } from '@overens/ui/button';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

export interface MeetingOrderFormProps<O> {
  readonly words: Readonly<Record<'lead' | 'button' | 'pending' | 'done' | 'incomplete', string>>;
  readonly variant: ButtonVariant;
  /** The order as it is filled in; `null` while something is missing. */
  readonly read: (form: HTMLFormElement) => O | null;
  readonly give: (order: O, commandId: string) => Promise<null>;
  /** The fields, told what is missing. */
  readonly children: (error: string | undefined) => ReactNode;
}

/** The frame of an order to a meeting that has been called: fields, refusal, outcome, one button. */
export function MeetingOrderForm<O>({ words, variant, read, give, children }: MeetingOrderFormProps<O>) {
  const router = useRouter();
  const [error, setError] = useState<string>();
  const { state, run, isRunning } = useCommand(give);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const order = read(event.currentTarget);
    setError(order === null ? words.incomplete : undefined);
    if (order === null) return;
    await run(order);
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
