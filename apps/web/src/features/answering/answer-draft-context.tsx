'use client';

import { createContext, useContext, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { AnswerDraft } from './answer-draft.ts';
import type { AnswerStart } from './start-answer-draft.ts';
import { useSaveOnLeaving } from './use-save-on-leaving.ts';
import { onFirstSign } from './on-first-sign.ts';

/**
 * The answer being written. The form and all that saves it are loaded when the page has been drawn: someone
 * who opens the link on a phone reads the letter first, and waits for nothing else.
 */
export type Writing =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | {
      readonly kind: 'open';
      readonly draft: AnswerDraft;
      readonly UnitFields: ComponentType<{ readonly unitKey: string }>;
    };

export function AnswerDraftProvider({ children, ...start }: AnswerStart & { readonly children: ReactNode }) {
  const [initial] = useState(start);
  const [writing, setWriting] = useState<Writing>(OPENING);
  useEffect(() => {
    let isGone = false;
    const open = async () => {
      const opened = await opening(initial, () => {
        setWriting(OPENING);
        void open();
      });
      if (!isGone) setWriting(opened);
    };
    const callOff = onFirstSign(() => void open());
    return () => {
      isGone = true;
      callOff();
    };
  }, [initial]);
  useSaveOnLeaving(writing.kind === 'open' ? writing.draft : null);
  return <WritingContext value={writing}>{children}</WritingContext>;
}

export function useWriting(): Writing {
  return useContext(WritingContext);
}

/** For what is only drawn once the form is there. */
export function useAnswerDraft(): AnswerDraft {
  const writing = useContext(WritingContext);
  if (writing.kind !== 'open') throw new Error('A part of an answer is drawn before its form is there.');
  return writing.draft;
}

async function opening(start: AnswerStart, retry: () => void): Promise<Writing> {
  try {
    const [{ startAnswerDraft }, { UnitFields }] = await Promise.all([
      import('./start-answer-draft.ts'),
      import('./unit-fields.tsx'),
    ]);
    return { kind: 'open', draft: startAnswerDraft(start), UnitFields };
  } catch {
    return { kind: 'failed', retry };
  }
}

const OPENING: Writing = { kind: 'opening' };
const WritingContext = createContext<Writing>(OPENING);
