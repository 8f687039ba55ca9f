'use client';

import { useEffect, useRef, useState } from 'react';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { newCommandId } from '../../trpc/new-command-id.ts';
import { refusedText } from '../../trpc/use-command.ts';

export interface SaverOptions<C> {
  /** The version that what stands on the page comes from; 0 when nothing is saved. */
  readonly version: number;
  readonly read: () => C | null;
  /** Saves on a version and answers the next one. */
  readonly send: (content: C, version: number, commandId: string) => Promise<number>;
}

export interface Saver {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  readonly refused: RefusalText | null;
  readonly saveSoon: () => void;
  /** Saves what is not saved; answers the version, or `null` when it could not be. */
  readonly flush: () => Promise<number | null>;
}

/**
 * Saves a moment after the last key, one save at a time, each on the version before it. A save that is tried again
 * keeps its command id, so that a lost answer is no conflict; what somebody else has changed is never overwritten.
 */
export function useSaver<C>({ version, read, send }: SaverOptions<C>): Saver {
  const [state, setState] = useState<Saver['state']>('idle');
  const [refused, setRefused] = useState<RefusalText | null>(null);
  const work = useRef<Work>({ version, isWanted: false, running: null, intention: null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Handing in moves the versions on.
  useEffect(() => {
    work.current.version = Math.max(work.current.version, version);
  }, [version]);

  async function saveAll(): Promise<number | null> {
    const now = work.current;
    setState('saving');
    try {
      while (now.isWanted) {
        now.isWanted = false;
        const content = read();
        if (content === null) break;
        const wanted = JSON.stringify([now.version, content]);
        if (now.intention?.wanted !== wanted) now.intention = { wanted, commandId: newCommandId() };
        now.version = await send(content, now.version, now.intention.commandId);
      }
      setState('saved');
      setRefused(null);
      return now.version;
    } catch (error) {
      now.isWanted = true;
      setState('failed');
      setRefused(await refusedText(error));
      return null;
    }
  }

  async function flush(): Promise<number | null> {
    clearTimeout(timer.current);
    const now = work.current;
    if (now.running !== null) return await now.running;
    if (!now.isWanted) return now.version;
    now.running = saveAll().finally(() => {
      now.running = null;
    });
    return await now.running;
  }

  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => {
    const onLeaving = () => {
      if (document.visibilityState === 'hidden') void latest.current();
    };
    document.addEventListener('visibilitychange', onLeaving);
    return () => document.removeEventListener('visibilitychange', onLeaving);
  }, []);

  const saveSoon = () => {
    work.current.isWanted = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), PAUSE_MS);
  };
  return { state, refused, saveSoon, flush };
}

interface Work {
  version: number;
  isWanted: boolean;
  running: Promise<number | null> | null;
  intention: { readonly wanted: string; readonly commandId: string } | null;
}

const PAUSE_MS = 900;
