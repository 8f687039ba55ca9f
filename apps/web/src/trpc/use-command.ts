'use client';

import { useRef, useState } from 'react';
import type { RefusalText } from '../messages/refusal-text.ts';
import { newCommandId } from './new-command-id.ts';

export type CommandState<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'refused'; readonly text: RefusalText };

/**
 * One command of a form: at most one call at a time, and the same command id for the same input until it
 * has an outcome, so that a double click, a retry or a lost answer never acts twice.
 * @param send makes the call; throws what the API client throws
 */
export function useCommand<I, T>(send: (input: I, commandId: string) => Promise<T>) {
  const [state, setState] = useState<CommandState<T>>({ state: 'idle' });
  const intention = useRef<{ readonly input: string; readonly commandId: string } | null>(null);
  const isRunning = useRef(false);

  /** What came of it, wrapped so that an outcome of nothing is told from a refusal. */
  async function run(input: I): Promise<{ readonly value: T } | null> {
    if (isRunning.current) return null;
    isRunning.current = true;
    const wanted = JSON.stringify(input);
    if (intention.current?.input !== wanted) intention.current = { input: wanted, commandId: newCommandId() };
    setState({ state: 'running' });
    try {
      const value = await send(input, intention.current.commandId);
      intention.current = null;
      setState({ state: 'done', value });
      return { value };
    } catch (error) {
      const text = await refusedText(error);
      if (isAnswered(text)) intention.current = null;
      setState({ state: 'refused', text });
      return null;
    } finally {
      isRunning.current = false;
    }
  }

  return { state, run, reset: () => setState({ state: 'idle' }), isRunning: state.state === 'running' };
}

/** A refusal is an outcome: the next try is an order of its own, not a question about what became of the last. */
function isAnswered({ code }: RefusalText): boolean {
  return code !== null && code !== 'stillProcessing';
}

/** What went wrong with a call, in words that are loaded when they are needed: no page waits for them. */
export async function refusedText(error: unknown): Promise<RefusalText> {
  try {
    const { refusalTextOf } = await import('./refusal-text-of.ts');
    return refusalTextOf(error);
  } catch {
    return UNREACHABLE;
  }
}

const UNREACHABLE: RefusalText = {
  code: null,
  tone: 'error',
  what: 'Vi når inte Överens just nu.',
  why: 'Uppkopplingen verkar vara bruten.',
  now: 'Det du skrivit finns kvar på skärmen. Kontrollera uppkopplingen och försök igen.',
};
