'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { textEditorWords as words } from '../../messages/sv/text-editor.ts';
import type { TextToEdit } from './edited-text.ts';
import { TextReading } from './text-reading.tsx';

// Reading does not wait for what only writing needs.
const TextEditing = lazy(async () => {
  const { TextEditing: component } = await import('./text-editing.tsx');
  return { default: component };
});

/** The text to be written in; to be read until the field for it is there, and where there is no script. */
export function TextEditor(edited: TextToEdit) {
  const isAlive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const reading = (
    <>
      <p role="status">{isAlive ? words.opening : ''}</p>
      <TextReading sections={edited.text.sections} />
    </>
  );
  if (!isAlive) return reading;
  return (
    <Suspense fallback={reading}>
      <TextEditing {...edited} />
    </Suspense>
  );
}
