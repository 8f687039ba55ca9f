'use client';

import { useEffect } from 'react';
import type { AnswerDraft } from './answer-draft.ts';

/** Saves when the page is left, hidden or back on line. */
export function useSaveOnLeaving(draft: AnswerDraft | null): void {
  useEffect(() => {
    if (draft === null) return undefined;
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
}
