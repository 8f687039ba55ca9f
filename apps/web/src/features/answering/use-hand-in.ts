'use client';

import { useRef, useState } from 'react';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { newCommandId } from '../../trpc/new-command-id.ts';
import { browserStorage } from './browser-storage.ts';
import { carriedRefusal } from './carried-refusal.ts';
import { createHandInCommand, type HandInCommand } from './hand-in-command.ts';

export type HandInState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'running' }
  /** No answer: it may have been handed in. Doing it again gives the receipt either way. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly text: RefusalText | null };

/**
 * Hands the saved answer in and goes to the receipt.
 * @param reviewed the saved versions that the page shows, by part
 */
export function useHandIn(recipientId: string, reviewed: Readonly<Record<string, number>>) {
  const [state, setState] = useState<HandInState>({ kind: 'ready' });
  const isRunning = useRef(false);
  const command = useRef<HandInCommand | null>(null);

  async function handIn(signatory: { name: string; role: string }): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    setState({ kind: 'running' });
    command.current ??= createHandInCommand(browserStorage('session'), recipientId, newCommandId);
    const commandId = command.current.idFor(
      `${JSON.stringify(reviewed)} ${signatory.name} ${signatory.role}`,
    );
    try {
      const { recipientApiClient } = await apiClient();
      const receipt = await recipientApiClient(recipientId).answer.handIn.mutate({
        recipientId,
        commandId,
        signatory,
        reviewed,
      });
      command.current.forget();
      // Still running: the button keeps its words until the receipt is there.
      window.location.replace(`/svar/${recipientId}/kvitto/${receipt.answerId}`);
    } catch (error) {
      setState(await stateAfter(error));
      isRunning.current = false;
    }
  }
  return { state, handIn };
}

/** Loaded while the person fills in who they are; a page that is only read does without it. */
export async function apiClient() {
  return await import('../../trpc/api-client.ts');
}

async function stateAfter(error: unknown): Promise<HandInState> {
  const { code, status } = carriedRefusal(error);
  if (code === null && (status === null || status >= 500)) return { kind: 'unknown' };
  const words = await import('../../trpc/refusal-text-of.ts').catch(() => null);
  return { kind: 'refused', text: words?.refusalTextOf(error) ?? null };
}
