'use client';

import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { launchWords as words } from '../../messages/sv/launch.ts';

/**
 * Starts a revision cycle in five steps. The server does not know what this tab holds, so the steps begin
 * in the browser, and are fetched there once the page itself stands.
 */
export function LaunchWizard({ proposal }: { readonly proposal: LaunchProposalView }) {
  const isInBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const fetching = <p role="status">{words.fetching}</p>;
  return isInBrowser ? (
    <Suspense fallback={fetching}>
      <LaunchSteps proposal={proposal} />
    </Suspense>
  ) : (
    fetching
  );
}

const LaunchSteps = lazy(async () => ({ default: (await import('./launch-steps.tsx')).LaunchSteps }));

function subscribeToNothing(): () => void {
  return () => undefined;
}
