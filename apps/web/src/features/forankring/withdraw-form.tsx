'use client';

import { Button } from '@overens/ui/button';
import { useRouter } from 'next/navigation';
import type { SubmitEvent } from 'react';
import { publicMeetingWords } from '../../messages/sv/public-meeting.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

const words = publicMeetingWords.own;

export interface WithdrawFormProps {
  readonly slug: string;
  readonly meetingId: string;
  readonly token: string;
}

/** Withdraws a registration; the page then says that it is gone. */
export function WithdrawForm({ slug, meetingId, token }: WithdrawFormProps) {
  const router = useRouter();
  const { state, run, isRunning } = useCommand(
    async (registration: WithdrawFormProps, commandId) =>
      await (await loadApi()).forankring.withdraw.mutate({ ...registration, commandId }),
  );
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    await run({ slug, meetingId, token });
    router.refresh();
  };
  return (
    <form {...liveForm} className="ov-stack" onSubmit={(event) => void submit(event)}>
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <div className="ov-actions">
        <Button type="submit" variant="danger" pending={isRunning ? words.pending : undefined}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
