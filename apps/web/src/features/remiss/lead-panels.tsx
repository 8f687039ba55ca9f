'use client';

import { Card } from '@overens/ui/card';
import { lazy, Suspense } from 'react';
import { roundWords } from '../../messages/sv/round.ts';

export interface LeadPanelsProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly lastDay: string;
}

/** What only the one who leads the process can do with an open round; seldom used, so fetched after the rest. */
export function LeadPanels({ tenantId, roundId, lastDay }: LeadPanelsProps) {
  const fetching = <p role="status">{roundWords.recipients.fetching}</p>;
  return (
    <div className="ov-grid">
      <Card title={roundWords.extend.title}>
        <Suspense fallback={fetching}>
          <ExtendPanel tenantId={tenantId} roundId={roundId} lastDay={lastDay} />
        </Suspense>
      </Card>
      <Card title={roundWords.closeEarly.title}>
        <Suspense fallback={fetching}>
          <CloseEarlyPanel tenantId={tenantId} roundId={roundId} />
        </Suspense>
      </Card>
    </div>
  );
}

const ExtendPanel = lazy(async () => ({ default: (await import('./extend-panel.tsx')).ExtendPanel }));
const CloseEarlyPanel = lazy(async () => ({
  default: (await import('./close-early-panel.tsx')).CloseEarlyPanel,
}));
