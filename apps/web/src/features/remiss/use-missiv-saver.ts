'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { newCommandId } from '../../trpc/new-command-id.ts';
import { refusedText } from '../../trpc/use-command.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { missivFieldNames, missivOfFields } from './missiv-fields.ts';

export interface MissivSaverOptions {
  readonly tenantId: string;
  readonly roundId: string;
  /** The round's version that the form's first values come from. */
  readonly version: number;
  readonly form: RefObject<HTMLFormElement | null>;
}

/**
 * Saves the missiv a moment after the last key, one save at a time, each on the version before it. When
 * somebody else has changed the round meanwhile, nothing is saved until the page is read again.
 */
export function useMissivSaver({ tenantId, roundId, version, form }: MissivSaverOptions) {
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const [refused, setRefused] = useState<RefusalText | null>(null);
  const work = useRef({ version, isSaving: false, isWanted: false });
  const router = useRouter();

  // Another panel of this page (days, recipients) has moved the round's version on.
  useEffect(() => {
    work.current.version = Math.max(work.current.version, version);
  }, [version]);

  async function save(): Promise<void> {
    const now = work.current;
    const element = form.current;
    if (element === null) return;
    if (now.isSaving) {
      now.isWanted = true;
      return;
    }
    now.isSaving = true;
    setState('saving');
    try {
      do {
        now.isWanted = false;
        const missiv = missivOfFields(fieldsOf(element, missivFieldNames));
        const commandId = newCommandId();
        const saved = await (
          await loadApi()
        ).remiss.setMissiv.mutate({
          tenantId,
          roundId,
          commandId,
          version: now.version,
          missiv,
        });
        now.version = saved.version;
      } while (wantedAgain(now));
      setState('saved');
      setRefused(null);
      router.refresh();
    } catch (error) {
      setState('failed');
      setRefused(await refusedText(error));
    } finally {
      now.isSaving = false;
    }
  }

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const saveSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), PAUSE_MS);
  };
  return { state, refused, save, saveSoon };
}

/** Whether more was written while the last save was under way. */
function wantedAgain(work: { readonly isWanted: boolean }): boolean {
  return work.isWanted;
}

const PAUSE_MS = 900;
