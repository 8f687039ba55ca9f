'use client';

import { Button } from '@overens/ui/button';
import { useRouter } from 'next/navigation';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

const words = draftingWords.noteWordless;

export interface NoteWordlessProps {
  readonly tenantId: string;
  readonly draftingId: string;
  /** Comments that only take a stance, none of them weighed, as they are shown on the page. */
  readonly comments: readonly {
    readonly answerId: string;
    readonly unitKey: string;
    readonly version: number;
  }[];
}

/** Notes at once what nobody wrote anything in: with many answers it would else be the same click many times. */
export function NoteWordless({ tenantId, draftingId, comments }: NoteWordlessProps) {
  const router = useRouter();
  const { state, run, isRunning } = useCommand(
    async (seen: typeof comments, commandId) =>
      await (
        await loadApi()
      ).drafting.weigh.mutate({
        tenantId,
        draftingId,
        commandId,
        comments: [...seen],
        verdict: { outcome: 'noted', reason: '', sections: [] },
      }),
  );
  const note = async () => {
    if ((await run(comments.slice(0, MOST_AT_ONCE))) !== null) router.refresh();
  };
  return (
    <div className="ov-stack ov-stack--tight">
      {comments.length === 0 ? null : (
        <>
          <p className="ov-hint">{words.lead}</p>
          <div className="ov-actions">
            <Button
              variant="secondary"
              size="small"
              pending={isRunning ? words.pending : false}
              onClick={() => void note()}
            >
              {words.button(Math.min(comments.length, MOST_AT_ONCE))}
            </Button>
          </div>
        </>
      )}
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{state.state === 'done' ? words.done : ''}</p>
    </div>
  );
}

/** As many as one command takes. */
const MOST_AT_ONCE = 200;
