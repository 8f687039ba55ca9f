'use client';

import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { changesHref } from './drafting-href.ts';

const words = draftingWords.finish;

export interface FinishPanelProps {
  readonly tenantId: string;
  readonly draftingId: string;
  /** The text as it is shown: changed by somebody else meanwhile, it is not finished unseen. */
  readonly version: number;
  readonly unweighed: number;
  readonly changed: number;
  /** Changed sections that nobody has stated a cause for. */
  readonly withoutCause: readonly { readonly id: string; readonly title: string }[];
}

/** Ends the work: what is left, what comes of it, one button. */
export function FinishPanel(props: FinishPanelProps) {
  const { tenantId, draftingId, version, unweighed, changed, withoutCause } = props;
  const router = useRouter();
  const { state, run, isRunning } = useCommand(
    async (seen: { version: number }, commandId) =>
      await (await loadApi()).drafting.finish.mutate({ tenantId, draftingId, commandId, ...seen }),
  );
  const finish = async () => {
    if ((await run({ version })) !== null) router.refresh();
  };
  return (
    <Card title={words.title} emphasis={unweighed === 0 ? 'key' : 'normal'}>
      {unweighed > 0 ? (
        <p>{words.left(unweighed)}</p>
      ) : (
        <>
          <p>{changed === 0 ? words.unchanged : words.changed(changed)}</p>
          {withoutCause.length === 0 ? null : <Unexplained draftingId={draftingId} sections={withoutCause} />}
          <p>{words.final}</p>
        </>
      )}
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{state.state === 'done' ? words.done : ''}</p>
      {unweighed > 0 ? null : (
        <div className="ov-actions">
          <Button pending={isRunning ? words.pending : false} onClick={() => void finish()}>
            {words.button}
          </Button>
        </div>
      )}
    </Card>
  );
}

interface UnexplainedProps {
  readonly draftingId: string;
  readonly sections: FinishPanelProps['withoutCause'];
}

function Unexplained({ draftingId, sections }: UnexplainedProps) {
  return (
    <div>
      <p>{words.unexplained(sections.length)}</p>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <Link href={changesHref(draftingId, {}, id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
