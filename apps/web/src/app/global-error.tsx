'use client';

import { FaultMessage } from '../features/shell/fault-message.tsx';
import { PlainShell } from '../features/shell/plain-shell.tsx';
import './globals.css';

/** Shown when not even the document could be made. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="sv">
      <body>
        <PlainShell>
          <FaultMessage digest={error.digest} onRetry={() => window.location.reload()} />
        </PlainShell>
      </body>
    </html>
  );
}
