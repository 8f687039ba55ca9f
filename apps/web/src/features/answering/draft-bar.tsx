'use client';

import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Instant } from '@overens/domain/kernel/instant';
import { TIME_ZONE } from '@overens/domain/calendar/time-zone';
import { Button } from '@overens/ui/button';
import { SaveState, type SaveStateProps } from '@overens/ui/save-state';
import { editorWords } from '../../messages/sv/answering-editor.ts';
import type { AnswerDraft, DraftSummary } from './answer-draft.ts';
import { useWriting } from './answer-draft-context.tsx';
import styles from './answering.module.css';
import { unitAnchor } from './unit-anchor.ts';

export type DraftBarProps = {
  readonly reviewHref: string;
  /** The last save when the page was drawn. */
  readonly savedAt: Instant | null;
};

/** Always in sight: whether what one writes is kept, and the way on. */
export function DraftBar({ reviewHref, savedAt }: DraftBarProps) {
  const writing = useWriting();
  const draft = writing.kind === 'open' ? writing.draft : null;
  const drawn = useMemo((): DraftSummary => ({ kind: 'still', savedAt }), [savedAt]);
  const read = () => draft?.summary() ?? drawn;
  const summary = useSyncExternalStore(draft?.subscribe ?? never, read, read);
  const [isLeaving, setIsLeaving] = useState(false);

  const review = async () => {
    setIsLeaving(true);
    await draft?.flush();
    // What was written while the first save was under way.
    await draft?.flush();
    // A whole new page: the router would keep this one as it was, and show old text on the way back.
    // Not saved: stay, the bar says why. What lies on this device would not come along.
    if (draft === null || draft.summary().kind === 'still') window.location.assign(reviewHref);
    else setIsLeaving(false);
  };
  return (
    <div className={styles['bar']}>
      <div className={styles['bar-inner']}>
        <SaveState
          {...saveStateOf(summary)}
          action={draft === null ? null : <DraftAction draft={draft} summary={summary} />}
        />
        <Button pending={isLeaving ? editorWords.reviewPending : undefined} onClick={() => void review()}>
          {editorWords.review}
        </Button>
      </div>
    </div>
  );
}

/** What the person can do about a draft that is not saved. */
function DraftAction({ draft, summary }: { readonly draft: AnswerDraft; readonly summary: DraftSummary }) {
  if (summary.kind === 'conflict') {
    const name = draft.form.unit(summary.unitKey)?.name ?? '';
    return <a href={`#${unitAnchor(name)}`}>{editorWords.save.showConflict}</a>;
  }
  if (summary.kind !== 'retrying' && summary.kind !== 'refused') return null;
  return (
    <Button variant="secondary" size="small" onClick={() => void draft.flush()}>
      {editorWords.save.tryAgain}
    </Button>
  );
}

function saveStateOf(summary: DraftSummary): Pick<SaveStateProps, 'state' | 'text'> {
  const words = editorWords.save;
  switch (summary.kind) {
    case 'still':
      return summary.savedAt === null
        ? { state: 'idle', text: words.still }
        : {
            state: 'saved',
            text: words.saved(clockTime.format(Date.parse(summary.savedAt)).replace(':', '.')),
          };
    case 'saving':
      return { state: 'saving', text: words.saving };
    case 'retrying':
      return { state: 'failed', text: words.retrying };
    case 'refused':
      return { state: 'failed', text: words.refused(summary.text.what, summary.text.now) };
    case 'conflict':
      return { state: 'failed', text: words.conflict };
  }
}

function never(): () => void {
  return () => {};
}

const clockTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
});
