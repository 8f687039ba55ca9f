'use client';

import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { editorWords } from '../../messages/sv/answering-editor.ts';
import { useWriting } from './answer-draft-context.tsx';

/** Where a part's questions stand, or what there is to say until they do. */
export function UnitSlot({ unitKey }: { readonly unitKey: string }) {
  const writing = useWriting();
  const words = editorWords.opening;
  if (writing.kind === 'open') return <writing.UnitFields unitKey={unitKey} />;
  if (writing.kind === 'opening') return <p className="ov-soft">{words.text}</p>;
  return (
    <Alert
      tone="error"
      word={words.failed}
      actions={<Button onClick={writing.retry}>{words.tryAgain}</Button>}
    >
      <p>{words.failedText}</p>
    </Alert>
  );
}
