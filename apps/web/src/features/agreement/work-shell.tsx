import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { Instant } from '@overens/domain/kernel/instant';
import type { ReactNode } from 'react';
import { shellWords } from '../../messages/sv/shell.ts';
import type { Workplace } from '../../server/workplace.ts';
import { PageShell } from '../shell/page-shell.tsx';

export interface WorkShellProps {
  readonly here: Workplace;
  readonly current?: 'dashboard' | 'launch' | 'settings' | undefined;
  /** The rehearsal's own time, on pages of a rehearsal. */
  readonly rehearsalNow?: Instant | undefined;
  readonly children: ReactNode;
}

/** The frame of the pages where a municipality works. */
export function WorkShell({ here, current, rehearsalNow, children }: WorkShellProps) {
  const query = `?kommun=${here.slug}`;
  const dashboard = {
    href: `/arbete${query}`,
    label: shellWords.nav.work,
    isCurrent: current === 'dashboard',
  };
  const launch = {
    href: `/arbete/starta${query}`,
    label: shellWords.nav.launch,
    isCurrent: current === 'launch',
  };
  const settings = {
    href: `/arbete/installningar${query}`,
    label: shellWords.nav.settings,
    isCurrent: current === 'settings',
  };
  return (
    <PageShell
      municipality={here}
      homeHref={dashboard.href}
      nav={here.role === 'owner' ? [dashboard, launch, settings] : [dashboard]}
      rehearsalNow={rehearsalNow === undefined ? undefined : formatInstant(rehearsalNow)}
    >
      {children}
    </PageShell>
  );
}
