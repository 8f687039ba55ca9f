'use client';

import { Button } from '@overens/ui/button';
import { Checkbox } from '@overens/ui/checkbox';
import { DefinitionList } from '@overens/ui/definition-list';
import type { NewTextView } from '@overens/usecases/drafting/new-text-view';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { newTextWords as words } from '../../messages/sv/new-text.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { draftingHref } from './drafting-href.ts';
import type { NewTextFormProps } from './new-text-form.tsx';
import { NewTextChanges } from './new-text-changes.tsx';
import { UncertainPair } from './uncertain-pair.tsx';

type Verdict = 'same' | 'new';
type Decision = { readonly newId: string; readonly verdict: Verdict };

export interface NewTextPreviewProps extends NewTextFormProps {
  readonly read: NewTextView;
  readonly onAgain: () => void;
}

/** What a document would do to the text: how many units of each fate, the pairs to judge, and every change. */
export function NewTextPreview({ tenantId, draftingId, returnedBy, read, onAgain }: NewTextPreviewProps) {
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const [dueToReturn, setDueToReturn] = useState(returnedBy !== null);
  const { undecided, counts, coverage } = read;
  const left = undecided.filter(({ newId }) => !verdicts.has(newId)).length;
  const { state, run, isRunning } = useCommand(
    async (said: { decisions: Decision[]; dueToReturn: boolean }, commandId) =>
      await (
        await loadApi()
      ).drafting.replaceText.mutate({
        tenantId,
        draftingId,
        commandId,
        version: read.version,
        text: read.read,
        ...said,
      }),
  );
  const replace = async (): Promise<void> => {
    const decisions = [...verdicts].map(([newId, verdict]) => ({ newId, verdict }));
    if ((await run({ decisions, dueToReturn })) === null) return;
    router.push(`${draftingHref(draftingId)}/andringar`);
    router.refresh();
  };
  return (
    <form {...liveForm} className="ov-stack ov-stack--wide" onSubmit={(event) => event.preventDefault()}>
      <section className="ov-section ov-stack" aria-labelledby="hander">
        <h2 id="hander" ref={heading} tabIndex={-1}>
          {words.happens}
        </h2>
        {coverage === null || coverage.inUnits + coverage.leftOut !== coverage.lines ? null : (
          <p>{words.coverage(coverage.lines)}</p>
        )}
        {read.questions === 0 ? null : <p>{words.questions(read.questions)}</p>}
        <DefinitionList
          items={FATES.map((fate) => ({ key: fate, term: words.fates[fate], value: counts[fate] }))}
        />
      </section>
      {undecided.length === 0 ? null : (
        <section className="ov-section ov-stack" aria-labelledby="par">
          <h2 id="par">{words.undecided(undecided.length)}</h2>
          <p className="ov-measure">{words.undecidedLead}</p>
          {undecided.map((pair, index) => (
            <UncertainPair
              key={pair.newId}
              pair={pair}
              number={index + 1}
              verdict={verdicts.get(pair.newId)}
              onJudge={(verdict) => setVerdicts(new Map([...verdicts, [pair.newId, verdict]]))}
            />
          ))}
        </section>
      )}
      <NewTextChanges changed={read.changed} />
      {returnedBy === null ? null : (
        <Checkbox
          id="due-to-return"
          label={words.dueToReturn(returnedBy)}
          checked={dueToReturn}
          onChange={(event) => setDueToReturn(event.currentTarget.checked)}
        />
      )}
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{left === 0 ? '' : words.missing(left)}</p>
      <div className="ov-actions">
        <Button
          pending={isRunning || state.state === 'done' ? words.replacing : false}
          onClick={() => {
            if (left === 0) void replace();
            else document.getElementById(firstLeft(read, verdicts))?.focus();
          }}
        >
          {words.replace}
        </Button>
        <Button variant="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </form>
  );
}

/** The first choice of the first pair that is still to be judged. */
function firstLeft({ undecided }: NewTextView, verdicts: ReadonlyMap<string, Verdict>): string {
  return undecided.find(({ newId }) => !verdicts.has(newId))?.newId ?? '';
}

const FATES = ['same', 'changed', 'moved', 'added', 'removed'] as const;
