import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { Breadcrumbs } from '@overens/ui/breadcrumbs';
import { PageHeader } from '@overens/ui/page-header';
import { StatusBadge } from '@overens/ui/status-badge';
import { Tabs } from '@overens/ui/tabs';
import type { AdoptionView } from '@overens/usecases/adoption/adoption-views';
import Link from 'next/link';
import { adoptionWords as words } from '../../messages/sv/adoption.ts';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { adoptionHref, commitmentsHref } from './adoption-href.ts';

export interface AdoptionHeaderProps {
  readonly adoption: AdoptionView;
  readonly current: 'overview' | 'commitments' | 'body';
  /** The name of the body, on its own page. */
  readonly bodyName?: string | undefined;
}

/** Which matter it is and how far it has come, on each of its pages. */
export function AdoptionHeader({ adoption, current, bodyName }: AdoptionHeaderProps) {
  const title = bodyName ?? adoption.title;
  const trail = [
    { href: '/arbete', label: agreementWords.dashboard.title },
    { href: `/arbete/${adoption.agreementId}`, label: adoption.agreementName },
    ...(bodyName === undefined ? [] : [{ href: adoptionHref(adoption.id), label: adoption.title }]),
  ];
  return (
    <>
      <PageHeader
        title={title}
        eyebrow={adoption.agreementName}
        badge={<AdoptionBadge adoption={adoption} />}
        lead={bodyName === undefined ? leadOf(adoption) : undefined}
        breadcrumbs={
          <Breadcrumbs label={shellWords.breadcrumbs} linkAs={Link} items={trail} current={title} />
        }
      />
      <Tabs
        label={words.tabsLabel}
        linkAs={Link}
        items={[
          {
            href: adoptionHref(adoption.id),
            label: words.tabs.overview,
            isCurrent: current === 'overview',
            count: `${adoption.counts.decided}/${adoption.counts.all}`,
          },
          {
            href: commitmentsHref(adoption.id),
            label: words.tabs.commitments,
            isCurrent: current === 'commitments',
          },
        ]}
      />
    </>
  );
}

function AdoptionBadge({ adoption: { closing, inForce } }: { readonly adoption: AdoptionView }) {
  if (closing === null) return <StatusBadge status="active">{words.status.open}</StatusBadge>;
  if (inForce?.annulled !== undefined) {
    return <StatusBadge status="ended">{words.status.annulled}</StatusBadge>;
  }
  const status = closing.how === 'adopted' ? 'done' : 'ended';
  return <StatusBadge status={status}>{words.status[closing.how]}</StatusBadge>;
}

function leadOf({ closing, inForce, counts, bodies }: AdoptionView): string {
  if (closing === null) {
    const next = bodies.filter(({ state, waitsFor }) => state === 'waiting' && waitsFor.length === 0);
    const [only] = next;
    const when = next.length === 1 && only?.meetingOn ? formatDate(only.meetingOn) : null;
    const sum = words.lead.open(counts.decided, counts.all);
    return only === undefined
      ? sum
      : `${sum} ${words.lead.next(next.map(({ name }) => name).join(', '), when)}`;
  }
  if (closing.how === 'adopted') {
    if (inForce === null) return words.status.adopted;
    if (inForce.annulled !== undefined) return words.lead.annulled(formatDate(inForce.annulled.on));
    return words.lead.adopted(formatDate(inForce.from), inForce.to === null ? null : formatDate(inForce.to));
  }
  return words.lead[closing.how](closing.returnedTo ?? '');
}
