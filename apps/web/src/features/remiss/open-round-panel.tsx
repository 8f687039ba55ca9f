'use client';

import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { useRouter } from 'next/navigation';
import { roundWords } from '../../messages/sv/round.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefreshWhileWaiting } from '../command/refresh-while-waiting.tsx';
import { RefusalAlert } from '../command/refusal-alert.tsx';

const words = roundWords.open;

export interface OpenRoundPanelProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly missing: RoundView['missing'];
  readonly recipients: number;
  readonly lastDay: string;
  /** When it opens unless somebody presses the button, in words. */
  readonly opening: string;
  readonly isRehearsal: boolean;
  readonly mayOpen: boolean;
}

/** What is missing, and when nothing is: the button that sends the remiss out. */
export function OpenRoundPanel(props: OpenRoundPanelProps) {
  const { tenantId, roundId, missing, mayOpen } = props;
  const router = useRouter();
  const { state, run, isRunning } = useCommand(
    async (_: null, commandId) =>
      await (await loadApi()).remiss.open.mutate({ tenantId, roundId, commandId }),
  );
  const open = async () => {
    await run(null);
    router.refresh();
  };
  const isReady = missing.length === 0;
  return (
    <Card title={words.title} emphasis="key">
      {isReady ? (
        <p>{words.ready(props.recipients, props.lastDay)}</p>
      ) : (
        <>
          <p>{words.notReady}</p>
          <ul>
            {missing.map((part) => (
              <li key={part}>{roundWords.missing[part]}</li>
            ))}
          </ul>
        </>
      )}
      <p>{props.opening}</p>
      {props.isRehearsal ? <p>{words.rehearsal}</p> : null}
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      {state.state === 'done' ? <RefreshWhileWaiting /> : null}
      {mayOpen ? (
        <div className="ov-actions">
          <Button
            aria-disabled={!isReady}
            pending={isRunning || state.state === 'done' ? words.pending : undefined}
            onClick={() => {
              if (isReady) void open();
            }}
          >
            {words.button}
          </Button>
        </div>
      ) : (
        <p>{words.onlyOwner}</p>
      )}
    </Card>
  );
}
