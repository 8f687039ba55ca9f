'use client';

import { blockKindAt, makeBlock, moveUnit, type BlockKind } from '@overens/text/editor/unit-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import { useState, type KeyboardEvent } from 'react';
import { textEditorWords as words } from '../../messages/sv/text-editor.ts';
import styles from './text-editor.module.css';

export interface EditorToolbarProps {
  readonly state: EditorState;
  readonly run: (command: Command) => void;
}

/** Goes to the tool that was used last. */
export function focusTools(): void {
  document.querySelector<HTMLButtonElement>(`#${TOOLS} [tabindex="0"]`)?.focus();
}

const kinds: readonly BlockKind[] = ['heading1', 'heading2', 'heading3', 'paragraph', 'listItem'];

/** What can be done with the unit that one stands in: one stop for Tab, arrows between the tools. */
export function EditorToolbar({ state, run }: EditorToolbarProps) {
  const [at, setAt] = useState(0);
  const here = blockKindAt(state.selection);
  const tools = [
    ...kinds.map((kind) => ({
      label: words.kinds[kind],
      command: makeBlock(kind),
      isPressed: kind === here,
    })),
    { label: words.up, command: moveUnit('up') },
    { label: words.down, command: moveUnit('down') },
    { label: words.undo, command: undo },
    { label: words.redo, command: redo },
  ];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = placeAfter(event.key, at, tools.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      id={TOOLS}
      tabIndex={-1}
      role="toolbar"
      aria-label={words.toolbar}
      className={styles['tools']}
      onKeyDown={onKeyDown}
    >
      {tools.map(({ label, command, ...tool }, index) => (
        <button
          key={label}
          type="button"
          tabIndex={index === at ? 0 : -1}
          aria-pressed={'isPressed' in tool ? tool.isPressed : undefined}
          aria-disabled={!command(state)}
          onFocus={() => setAt(index)}
          // The cursor stays in the text when a tool is pressed with a pointer.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(command)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

const TOOLS = 'text-tools';

function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
