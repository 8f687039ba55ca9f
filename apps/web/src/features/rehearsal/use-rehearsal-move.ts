'use client';

import type { RehearsalMoveView } from '@overens/usecases/agreement/agreement-views';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { apiClient } from '../../trpc/api-client.ts';
import { refusedText } from '../../trpc/use-command.ts';

type MoveTo = { readonly kind: 'nextEvent' } | { readonly kind: 'day'; readonly on: string };
type Passed = RehearsalMoveView['passed'][number];
type Now = RehearsalMoveView['now'];

export type RehearsalMoveState =
  | { readonly state: 'idle' }
  | { readonly state: 'moving'; readonly now: Now | null; readonly passed: readonly Passed[] }
  | {
      readonly state: 'ended';
      readonly arrived: boolean;
      readonly now: Now;
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
      for (;;) {
        const step = await apiClient.rehearsal.move.mutate({ ...agreement, to });
        passed.push(...step.passed);
        if (step.arrived || signal.aborted) {
          setState({ state: 'ended', arrived: step.arrived, now: step.now, passed });
          break;
        }
        setState({ state: 'moving', now: step.now, passed: [...passed] });
      }
    } catch (error) {
      setState({ state: 'refused', text: await refusedText(error) });
    }
    router.refresh();
  }

  return { state, move, stop: () => stopping.current.abort() };
}
