'use client';

import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { lazy } from 'react';
import { launchWords as words } from '../../messages/sv/launch.ts';
import { FetchedForm } from '../command/fetched-form.tsx';

/**
 * Starts a revision cycle in five steps. The server does not know what this tab holds, so the steps begin
 * in the browser, and are fetched there once the page itself stands.
 */
export function LaunchWizard({ proposal }: { readonly proposal: LaunchProposalView }) {
  return (
    <FetchedForm fetching={words.fetching}>
      <LaunchSteps proposal={proposal} />
    </FetchedForm>
  );
}

const LaunchSteps = lazy(async () => ({ default: (await import('./launch-steps.tsx')).LaunchSteps }));
