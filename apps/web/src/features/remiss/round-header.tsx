import { deadlineInWords, formatDate } from '@overens/domain/calendar/deadline-wording';
import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { PageHeader } from '@overens/ui/page-header';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import { Tabs } from '@overens/ui/tabs';
import Link from 'next/link';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { roundWords as words } from '../../messages/sv/round.ts';
import { AgreementBreadcrumbs } from '../agreement/agreement-breadcrumbs.tsx';

export interface RoundHeaderProps {
  readonly round: RoundView;
  readonly current: 'round' | 'answers';
}

/** Which round it is and how long it is open, on each of its pages. */
export function RoundHeader({ round, current }: RoundHeaderProps) {
  const base = `/arbete/remiss/${round.id}`;
  return (
    <>
      <PageHeader
        title={round.title}
        eyebrow={round.agreementName}
        badge={<StatusBadge status={statuses[round.status]}>{words.status[round.status]}</StatusBadge>}
        lead={leadOf(round)}
        breadcrumbs={
          <AgreementBreadcrumbs
            agreementId={round.agreementId}
            agreementName={round.agreementName}
            current={round.title}
          />
        }
      />
      {round.status === 'draft' ? null : (
        <Tabs
          label={words.tabsLabel}
          linkAs={Link}
          items={[
            { href: base, label: words.tabs.round, isCurrent: current === 'round' },
            {
              href: `${base}/svar`,
              label: words.tabs.answers,
              isCurrent: current === 'answers',
              count: round.counts.handedIn,
            },
          ]}
        />
      )}
    </>
  );
}

function leadOf(round: RoundView): string {
  return round.status === 'draft'
    ? agreementWords.page.roundLines.draft(formatDate(round.opensOn), formatDate(round.lastDay))
    : deadlineInWords(round);
}

const statuses = { draft: 'todo', open: 'active', closed: 'done' } as const satisfies Record<
  RoundView['status'],
  Status
>;
