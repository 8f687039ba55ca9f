import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { LinkButton } from '@overens/ui/link-button';
import { PageHeader } from '@overens/ui/page-header';
import { StatusBadge } from '@overens/ui/status-badge';
import { Tabs } from '@overens/ui/tabs';
import Link from 'next/link';
import { followUpWords as words } from '../../messages/sv/follow-up.ts';
import { AgreementBreadcrumbs } from '../agreement/agreement-breadcrumbs.tsx';

export interface FollowUpHeaderProps {
  readonly view: FollowUpView;
  readonly current: 'overview' | 'own' | 'compile';
}

/** Which follow-up it is, by when, and whether it is late; on each of its pages. */
export function FollowUpHeader({ view, current }: FollowUpHeaderProps) {
  const base = `/arbete/uppfoljning/${view.id}`;
  const tab = (key: FollowUpHeaderProps['current'], href: string) => ({
    href,
    label: words.tabs[key],
    isCurrent: current === key,
  });
  const badge = view.isOverdue ? (
    <StatusBadge status="problem">{words.overdue.title}</StatusBadge>
  ) : (
    <StatusBadge status={statuses[view.status]}>{words.status[view.status]}</StatusBadge>
  );
  return (
    <>
      <PageHeader
        title={`${view.title} ${view.dueOn.slice(0, 4)}`}
        eyebrow={view.agreementName}
        badge={badge}
        lead={leadOf(view)}
        actions={
          view.published === null ? undefined : (
            <LinkButton linkAs={Link} href={`/k/${view.municipalitySlug}/uppfoljning/${view.id}`}>
              {words.publish.read}
            </LinkButton>
          )
        }
        breadcrumbs={
          <AgreementBreadcrumbs
            agreementId={view.agreementId}
            agreementName={view.agreementName}
            current={view.title}
          />
        }
      />
      <Tabs
        label={words.tabsLabel}
        linkAs={Link}
        items={[
          tab('overview', base),
          tab('own', `${base}/kommunen`),
          tab('compile', `${base}/sammanstallning`),
        ]}
      />
    </>
  );
}

function leadOf({ published, reportBy, dueOn }: FollowUpView): string {
  return published === null
    ? words.lead.open(formatDate(reportBy), formatDate(dueOn))
    : words.lead.closed(formatInstant(published.at), published.byName);
}

const statuses = { open: 'active', closed: 'done', ended: 'ended' } as const;
