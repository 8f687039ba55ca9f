'use client';

import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { compileForm } from '@overens/forms/compile/compile-form';
import type { FormContext } from '@overens/forms/compile/form-context';
import type { FormSection } from '@overens/forms/compile/form-unit';
import type { FormDefinition } from '@overens/forms/definition/form-definition';
import { newCommandId } from '../../trpc/new-command-id.ts';
import { answerCalls } from './answer-calls.ts';
import { createAnswerDraft, type AnswerDraft } from './answer-draft.ts';
import { browserStorage } from './browser-storage.ts';
import { createDraftBackup } from './draft-backup.ts';
import type { SavedUnit, UnitSavePhase } from './unit-save-state.ts';

export type AnswerDraftProviderProps = {
  readonly recipientId: string;
  readonly form: FormDefinition;
  /** What the form's conditions may ask about the one who answers. */
  readonly ctx: FormContext;
  readonly sections: readonly FormSection[];
  readonly units: readonly (SavedUnit & { readonly unitKey: string })[];
  readonly children: ReactNode;
};

/** Holds the answer being written, and saves it when the page is left, hidden or back on line. */
export function AnswerDraftProvider(props: AnswerDraftProviderProps) {
  const [draft] = useState(() =>
    createAnswerDraft(
      browserDeps(props.recipientId),
      compileForm(props.form, props.sections, props.ctx),
      props.units,
    ),
  );
  useEffect(() => {
    draft.resume();
    const save = () => void draft.flush();
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('visibilitychange', saveWhenHidden);
    window.addEventListener('pagehide', save);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden);
      window.removeEventListener('pagehide', save);
      window.removeEventListener('online', save);
      save();
    };
  }, [draft]);
  return <DraftContext value={draft}>{props.children}</DraftContext>;
}

export function useAnswerDraft(): AnswerDraft {
  const draft = useContext(DraftContext);
  if (draft === null) throw new Error('A part of an answer stands outside AnswerDraftProvider.');
  return draft;
}

/** How far one part is saved; does not change with every letter. */
export function useUnitPhase(unitKey: string): UnitSavePhase {
  const saver = useAnswerDraft().saver(unitKey);
  const phase = () => saver.state().phase;
  return useSyncExternalStore(saver.subscribe, phase, phase);
}

const DraftContext = createContext<AnswerDraft | null>(null);

function browserDeps(recipientId: string) {
  // The page is drawn on the server first, which keeps nothing.
  const storage = typeof window === 'undefined' ? null : browserStorage('local');
  return {
    ...answerCalls(recipientId),
    backup: createDraftBackup(storage, recipientId),
    newCommandId,
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
