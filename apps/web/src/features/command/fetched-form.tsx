'use client';

import { Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { scriptWords } from '../../messages/sv/script.ts';

export interface FetchedFormProps {
  /** Said while the form is being fetched. */
  readonly fetching: string;
  /** A lazy component: drawn in the browser only. */
  readonly children: ReactNode;
}

/**
 * A form that is fetched after the rest of the page. Drawn by the server it would lie hidden in the page until
 * script reveals it; so the server says instead what is needed, and only where there is no script to fetch it.
 */
export function FetchedForm({ fetching, children }: FetchedFormProps) {
  const isInBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const waiting = (
    <p role="status" className="ov-with-script">
      {fetching}
    </p>
  );
  if (isInBrowser) return <Suspense fallback={waiting}>{children}</Suspense>;
  return (
    <>
      {waiting}
      <noscript>
        <p>{scriptWords.form}</p>
      </noscript>
    </>
  );
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
