'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { apiClient } from '../../trpc/api-client.ts';
import { newCommandId } from '../../trpc/new-command-id.ts';
import { refusedText } from '../../trpc/use-command.ts';
import { missivOfFields, type MissivFields } from './missiv-fields.ts';

export interface MissivSaverOptions {
  readonly tenantId: string;
  readonly roundId: string;
  /** The round's version that the form's first values come from. */
  readonly version: number;
  readonly form: UseFormReturn<MissivFields>;
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
    if (now.isSaving) {
      now.isWanted = true;
      return;
    }
    now.isSaving = true;
    setState('saving');
    try {
      do {
        now.isWanted = false;
        const missiv = missivOfFields(form.getValues());
        const commandId = newCommandId();
        const saved = await apiClient.remiss.setMissiv.mutate({
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

  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => void latest.current(), PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [form]);

  return { state, refused, save };
}

/** Whether more was written while the last save was under way. */
function wantedAgain(work: { readonly isWanted: boolean }): boolean {
  return work.isWanted;
}

const PAUSE_MS = 900;
