'use client';

import { Card } from '@overens/ui/card';
import { lazy } from 'react';
import { roundWords } from '../../messages/sv/round.ts';
import { FetchedForm } from '../command/fetched-form.tsx';

export interface LeadPanelsProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly lastDay: string;
  readonly titles: { readonly extend: string; readonly closeEarly: string };
}

/** What only the one who leads the process can do with an open round; seldom used, so fetched after the rest. */
export function LeadPanels({ tenantId, roundId, lastDay, titles }: LeadPanelsProps) {
  const { fetching } = roundWords.recipients;
  return (
    <div className="ov-grid">
      <Card title={titles.extend}>
        <FetchedForm fetching={fetching}>
          <ExtendPanel tenantId={tenantId} roundId={roundId} lastDay={lastDay} />
        </FetchedForm>
      </Card>
      <Card title={titles.closeEarly}>
        <FetchedForm fetching={fetching}>
          <CloseEarlyPanel tenantId={tenantId} roundId={roundId} />
        </FetchedForm>
      </Card>
    </div>
  );
}

const ExtendPanel = lazy(async () => ({ default: (await import('./extend-panel.tsx')).ExtendPanel }));
const CloseEarlyPanel = lazy(async () => ({
  default: (await import('./close-early-panel.tsx')).CloseEarlyPanel,
}));
