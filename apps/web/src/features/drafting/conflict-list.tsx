'use client';

import type { Conflict } from '@overens/text/editor/rebase-text';
import { wordDiff } from '@overens/text/diff/word-diff';
import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { useEffect, useRef } from 'react';
import { shellWords } from '../../messages/sv/shell.ts';
import { textEditorWords } from '../../messages/sv/text-editor.ts';
import { DiffText } from '../agreement/diff-text.tsx';
import styles from './drafting.module.css';

const words = textEditorWords.conflict;

export interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly onSettle: (conflict: Conflict, choice: 'mine' | 'theirs') => void;
}

/** Sections that two have written in at the same time: theirs beside mine, and the choice. Takes the focus. */
export function ConflictList({ conflicts, onSettle }: ConflictListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [conflicts]);
  return (
    <div ref={box} tabIndex={-1} className="ov-stack">
      <Alert tone="warning" word={shellWords.tones.warning} title={words.title}>
        <p>{words.lead}</p>
      </Alert>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.sectionId}
          conflict={conflict}
          onSettle={(choice) => onSettle(conflict, choice)}
        />
      ))}
    </div>
  );
}

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly onSettle: (choice: 'mine' | 'theirs') => void;
}

function ConflictChoice({ conflict, onSettle }: ConflictChoiceProps) {
  const { mine, theirs } = conflict;
  const { heading } = mine ?? theirs;
  const isRenamed = mine?.heading !== theirs?.heading;
  const parts = wordDiff(wordsOf(theirs, isRenamed), wordsOf(mine, isRenamed));
  return (
    <article className="ov-stack ov-stack--tight" aria-label={heading}>
      <h3>{heading}</h3>
      {theirs === null ? <p>{words.removedByThem}</p> : null}
      {mine === null ? <p>{words.removedByMe}</p> : null}
      <div className={styles['part']}>
        <div className={styles['lines']}>
          <h4>{words.theirs}</h4>
          <p>
            {theirs === null ? (
              words.nothing
            ) : (
              <DiffText parts={parts.filter(({ kind }) => kind !== 'added')} />
            )}
          </p>
        </div>
        <div className={styles['lines']}>
          <h4>{words.mine}</h4>
          <p>
            {mine === null ? (
              words.nothing
            ) : (
              <DiffText parts={parts.filter(({ kind }) => kind !== 'removed')} />
            )}
          </p>
        </div>
      </div>
      <div className="ov-actions">
        <Button
          variant="secondary"
          size="small"
          aria-label={words.about(words.keepMine, heading)}
          onClick={() => onSettle('mine')}
        >
          {words.keepMine}
        </Button>
        <Button
          variant="secondary"
          size="small"
          aria-label={words.about(words.takeTheirs, heading)}
          onClick={() => onSettle('theirs')}
        >
          {words.takeTheirs}
        </Button>
      </div>
    </article>
  );
}

/** The paragraphs below each other, under the heading where that is what differs. */
function wordsOf(section: Conflict['mine'], isRenamed: boolean): string {
  if (section === null) return '';
  const paragraphs = section.paragraphs.map(({ text }) => text);
  return (isRenamed ? [section.heading, ...paragraphs] : paragraphs).join('\n');
}
