'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { textEditorWords as words } from '../../messages/sv/text-editor.ts';
import type { TextEditingProps } from './text-editing.tsx';
import { TextReading } from './text-reading.tsx';

// Reading does not wait for what only writing needs.
const TextEditing = lazy(async () => {
  const { TextEditing: component } = await import('./text-editing.tsx');
  return { default: component };
});

/** The text to be written in; to be read until the field for it is there, and where there is no script. */
export function TextEditor({ text, isWhole }: TextEditingProps) {
  const isAlive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const reading = (
    <>
      <p role="status">{isAlive ? words.opening : ''}</p>
      <TextReading sections={text.sections} />
    </>
  );
  if (!isAlive) return reading;
  return (
    <Suspense fallback={reading}>
      <TextEditing text={text} isWhole={isWhole} />
    </Suspense>
  );
}
