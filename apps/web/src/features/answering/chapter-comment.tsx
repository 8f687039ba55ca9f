'use client';

import { useState, useSyncExternalStore } from 'react';
import { editorWords } from '../../messages/sv/answering-editor.ts';
import { useWriting, type Writing } from './answer-draft-context.tsx';
import styles from './answering.module.css';
import { pathInHash, unitAnchor } from './unit-anchor.ts';
import { UnitSlot } from './unit-slot.tsx';
import { useHash } from './use-hash.ts';

export type ChapterCommentProps = {
  readonly unitKey: string;
  readonly unitName: string;
  readonly chapter: string;
  /** Whether something was written when the page was drawn. */
  readonly isWritten: boolean;
};

/** Opens to the chapter's questions. Closed, it says whether something has been written; opened once, it stays drawn. */
export function ChapterComment({ unitKey, unitName, chapter, isWritten }: ChapterCommentProps) {
  const state = useCommentState(useWriting(), unitKey, isWritten);
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);

  // Opened from outside once for each cause: a link to one of its fields, or something the person must settle.
  const hash = useHash();
  const pointed = pathInHash(hash, unitName) === null ? null : hash;
  const cause = state === 'attention' ? state : pointed;
  const [metCause, setMetCause] = useState<string | null>(null);
  if (cause !== metCause) {
    setMetCause(cause);
    if (cause !== null) {
      setIsOpen(true);
      setWasOpened(true);
    }
  }
  return (
    <details
      className={styles['comment']}
      open={isOpen}
      data-written={state === 'start' ? undefined : true}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>
        {editorWords.comment[state]}
        <span className="ov-visually-hidden">{editorWords.comment.about(chapter)}</span>
      </summary>
      <div id={unitAnchor(unitName)} className={styles['comment-body']}>
        {wasOpened ? <UnitSlot unitKey={unitKey} /> : null}
      </div>
    </details>
  );
}

/** Nothing written, something written, or something the person must settle; changes with neither letter nor save. */
function useCommentState(
  writing: Writing,
  unitKey: string,
  isWritten: boolean,
): 'start' | 'written' | 'attention' {
  const draft = writing.kind === 'open' ? writing.draft : null;
  const read = () => {
    if (draft === null) return isWritten ? 'written' : 'start';
    const { kind } = draft.saver(unitKey).state().phase;
    if (kind === 'conflict' || kind === 'refused') return 'attention';
    return draft.form.isEmpty(unitKey, draft.values()) ? 'start' : 'written';
  };
  return useSyncExternalStore(draft?.saver(unitKey).subscribe ?? never, read, read);
}

function never(): () => void {
  return () => {};
}
