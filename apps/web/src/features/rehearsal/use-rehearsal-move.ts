'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { refusedText } from '../../trpc/use-command.ts';

type MoveTo = { readonly kind: 'nextEvent' } | { readonly kind: 'day'; readonly on: string };
/** An event that was stepped through, its instant in words. */
type Passed = { readonly what: string; readonly when: string };

export type RehearsalMoveState =
  | { readonly state: 'idle' }
  | { readonly state: 'moving'; readonly now: string | null; readonly passed: readonly Passed[] }
  | {
      readonly state: 'ended';
      readonly arrived: boolean;
      readonly now: string;
      readonly passed: readonly Passed[];
    }
  | { readonly state: 'refused'; readonly text: RefusalText };

/**
 * Moves the rehearsal's clock. One call goes only so far; it is called again until it has arrived or the
 * person stops it, and what has happened on the way is told as it happens.
 */
export function useRehearsalMove(agreement: { readonly tenantId: string; readonly agreementId: string }) {
  const [state, setState] = useState<RehearsalMoveState>({ state: 'idle' });
  const stopping = useRef(new AbortController());
  const router = useRouter();

  async function move(to: MoveTo): Promise<void> {
    const { signal } = (stopping.current = new AbortController());
    const passed: Passed[] = [];
    setState({ state: 'moving', now: null, passed: [] });
    try {
      const { formatInstant } = await import('@overens/domain/calendar/deadline-wording');
      for (;;) {
        const step = await (await loadApi()).rehearsal.move.mutate({ ...agreement, to });
        const now = formatInstant(step.now);
        passed.push(...step.passed.map(({ title, at }) => ({ what: title, when: formatInstant(at) })));
        if (step.arrived || signal.aborted) {
          setState({ state: 'ended', arrived: step.arrived, now, passed });
          break;
        }
        setState({ state: 'moving', now, passed: [...passed] });
      }
    } catch (error) {
      setState({ state: 'refused', text: await refusedText(error) });
    }
    router.refresh();
  }

  return { state, move, stop: () => stopping.current.abort() };
}
