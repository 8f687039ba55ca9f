'use client';

import { useState, useSyncExternalStore } from 'react';
import { editorWords } from '../../messages/sv/answering-editor.ts';
import { useAnswerDraft, useUnitPhase } from './answer-draft-context.tsx';
import styles from './answering.module.css';
import { pathInHash, unitAnchor } from './unit-anchor.ts';
import { UnitFields } from './unit-fields.tsx';
import { useHash } from './use-hash.ts';

/** Opens to the chapter's questions. Closed, it says whether something has been written; opened once, it stays drawn. */
export function ChapterComment({ unitKey, chapter }: { readonly unitKey: string; readonly chapter: string }) {
  const draft = useAnswerDraft();
  const saver = draft.saver(unitKey);
  const phase = useUnitPhase(unitKey);
  const name = draft.form.unit(unitKey)?.name ?? '';
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const isEmpty = () => draft.form.isEmpty(unitKey, draft.values());
  const nothingWritten = useSyncExternalStore(saver.subscribe, isEmpty, isEmpty);
  const needsPerson = phase.kind === 'conflict' || phase.kind === 'refused';

  // Opened from outside once for each cause: a link to one of its fields, or something the person must settle.
  const hash = useHash();
  const cause = needsPerson ? phase.kind : pathInHash(hash, name) === null ? null : hash;
  const [metCause, setMetCause] = useState<string | null>(null);
  if (cause !== metCause) {
    setMetCause(cause);
    if (cause !== null) {
      setIsOpen(true);
      setWasOpened(true);
    }
  }

  const words = editorWords.comment;
  const summary = needsPerson ? words.attention : nothingWritten ? words.start : words.written;
  return (
    <details
      className={styles['comment']}
      open={isOpen}
      data-written={nothingWritten ? undefined : true}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>
        {summary}
        <span className="ov-visually-hidden">{words.about(chapter)}</span>
      </summary>
      <div id={unitAnchor(name)} className={styles['comment-body']}>
        {wasOpened ? <UnitFields unitKey={unitKey} /> : null}
      </div>
    </details>
  );
}
