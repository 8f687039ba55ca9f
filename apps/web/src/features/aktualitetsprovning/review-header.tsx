import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { ReviewView } from '@overens/usecases/aktualitetsprovning/review-views';
import { Breadcrumbs } from '@overens/ui/breadcrumbs';
import { PageHeader } from '@overens/ui/page-header';
import { StatusBadge } from '@overens/ui/status-badge';
import Link from 'next/link';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { reviewChoiceWords, reviewWords as words } from '../../messages/sv/review.ts';
import { shellWords } from '../../messages/sv/shell.ts';

/** Which review it is, who decides by when, and whether that day has been. */
export function ReviewHeader({ view }: { readonly view: ReviewView }) {
  const { decided, status } = view;
  const badge = view.isOverdue ? (
    <StatusBadge status="problem">{words.overdue.title}</StatusBadge>
  ) : (
    <StatusBadge status={status === 'open' ? 'active' : 'done'}>{words.status[status]}</StatusBadge>
  );
  return (
    <PageHeader
      title={view.title}
      eyebrow={view.agreementName}
      badge={badge}
      lead={
        decided === null
          ? words.lead(view.decidedBy, formatDate(view.reviewBy))
          : words.leadDecided(reviewChoiceWords[decided.verdict.choice], formatDate(decided.decidedOn))
      }
      breadcrumbs={
        <Breadcrumbs
          label={shellWords.breadcrumbs}
          linkAs={Link}
          items={[
            { href: '/arbete', label: agreementWords.dashboard.title },
            { href: `/arbete/${view.agreementId}`, label: view.agreementName },
          ]}
          current={view.title}
        />
      }
    />
  );
}
