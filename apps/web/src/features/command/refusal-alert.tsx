'use client';

import { Alert } from '@overens/ui/alert';
import { useEffect, useRef } from 'react';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { toneWords } from '../../messages/sv/tones.ts';
import { RefreshWhileWaiting } from './refresh-while-waiting.tsx';

/** Why something did not happen, and what to do now. Takes the focus when it comes, so that nobody misses it. */
export function RefusalAlert({ text }: { readonly text: RefusalText }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [text]);
  return (
    <div ref={box} tabIndex={-1} className="ov-refusal">
      <Alert tone={text.tone} word={toneWords[text.tone]} title={text.what}>
        <p>{text.why}</p>
        <p>{text.now}</p>
        {text.code === 'stillProcessing' ? <RefreshWhileWaiting /> : null}
      </Alert>
    </div>
  );
}
