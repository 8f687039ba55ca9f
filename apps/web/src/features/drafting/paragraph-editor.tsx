'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { draftingWords } from '../../messages/sv/drafting.ts';
import styles from './drafting.module.css';
import type { ParagraphRow } from './section-words.ts';

const words = draftingWords.edit;

export interface ParagraphEditorProps {
  readonly row: ParagraphRow;
  /** Its place in the section, from 1. */
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly error: string | undefined;
  readonly onWrite: (text: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One paragraph or item: its words, its place, whether it stays. */
export function ParagraphEditor(props: ParagraphEditorProps) {
  const { row, number, isFirst, isLast, error, onWrite, onMove, onRemove } = props;
  const name = row.kind === 'listItem' ? words.listItem(number) : words.paragraph(number);
  return (
    <div className={styles['paragraph']}>
      <Field id={paragraphFieldId(row.key)} label={name} error={error}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={20_000}
            value={row.text}
            onChange={(event) => onWrite(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="ov-actions">
        {isFirst ? null : (
          <Button variant="quiet" size="small" aria-label={`${words.up}: ${name}`} onClick={() => onMove(-1)}>
            {words.up}
          </Button>
        )}
        {isLast ? null : (
          <Button
            variant="quiet"
            size="small"
            aria-label={`${words.down}: ${name}`}
            onClick={() => onMove(1)}
          >
            {words.down}
          </Button>
        )}
        <Button variant="quiet" size="small" aria-label={`${words.remove}: ${name}`} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}

/** The id of a paragraph's field. */
export function paragraphFieldId(key: string): string {
  return `paragraph-${key}`;
}
