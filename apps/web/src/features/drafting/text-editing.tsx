'use client';

import { Button } from '@overens/ui/button';
import { Checkbox } from '@overens/ui/checkbox';
import { Disclosure } from '@overens/ui/disclosure';
import type { KeyboardEvent } from 'react';
import { textEditorWords as words } from '../../messages/sv/text-editor.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { ConflictList } from './conflict-list.tsx';
import type { TextToEdit } from './edited-text.ts';
import { EditorToolbar, focusTools } from './editor-toolbar.tsx';
import styles from './text-editor.module.css';
import { UnitHere } from './unit-here.tsx';
import { useTextEditing } from './use-text-editing.ts';
import { useWarnOnLeaving } from './use-warn-on-leaving.ts';

/** The field that the text is written in, with its tools, and what becomes of what is written. */
export function TextEditing(edited: TextToEdit) {
  const { text, isWhole } = edited;
  const editing = useTextEditing({
    text,
    isWhole,
    label: isWhole ? words.whole : words.section(text.sections[0]?.heading ?? ''),
  });
  const { conflicts } = editing;
  const { mount, run, state: editor } = editing.editor;
  useWarnOnLeaving(editing.isDirty);
  const onKeyDown = (event: KeyboardEvent) => {
    const isSave = (event.ctrlKey || event.metaKey) && event.key === 's';
    const isToTools = event.altKey && event.key === 'F10';
    if (!isSave && !isToTools) return;
    event.preventDefault();
    if (isSave) editing.save();
    else focusTools();
  };
  return (
    <div className="ov-stack">
      {conflicts.length === 0 ? null : <ConflictList conflicts={conflicts} onSettle={editing.settle} />}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that the text itself leaves alone */}
      <div className={styles['editor']} onKeyDown={onKeyDown}>
        <EditorToolbar state={editor} run={run} />
        <div ref={mount} className={`ov-prose ${styles['words'] ?? ''}`} />
      </div>
      {edited.isWhole ? <UnitHere text={edited.text} selection={editor.selection} /> : null}
      {text.returnedBy === null ? null : (
        <Checkbox
          id="due-to-return"
          label={words.dueToReturn(text.returnedBy)}
          checked={editing.dueToReturn}
          onChange={(event) => editing.setDueToReturn(event.currentTarget.checked)}
        />
      )}
      {editing.state.state === 'refused' ? <RefusalAlert text={editing.state.text} /> : null}
      <div className={styles['saving']}>
        <Button pending={editing.isSaving ? words.saving : false} onClick={editing.save}>
          {words.save}
        </Button>
        <p role="status">{statusOf(editing)}</p>
      </div>
      <Disclosure summary={words.keysTitle}>
        <dl className={styles['keys']}>
          {words.keys.map(([key, what]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

function statusOf({
  isDirty,
  hasMerged,
  state,
}: Pick<ReturnType<typeof useTextEditing>, 'isDirty' | 'hasMerged' | 'state'>): string {
  const merged = hasMerged ? ` ${words.merged}` : '';
  if (isDirty) return `${words.unsaved}${merged}`;
  return `${state.state === 'done' ? words.saved : words.nothing}${merged}`;
}
