'use client';

import { FaultMessage } from '../features/shell/fault-message.tsx';
import { PlainShell } from '../features/shell/plain-shell.tsx';

/** Shown instead of a page that could not be made. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <PlainShell>
      <FaultMessage digest={error.digest} onRetry={() => window.location.reload()} />
    </PlainShell>
  );
}
