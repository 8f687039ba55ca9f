import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { ReviewView } from '@overens/usecases/aktualitetsprovning/review-views';
import { PageHeader } from '@overens/ui/page-header';
import { StatusBadge } from '@overens/ui/status-badge';
import { reviewChoiceWords, reviewWords as words } from '../../messages/sv/review.ts';
import { AgreementBreadcrumbs } from '../agreement/agreement-breadcrumbs.tsx';

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
        <AgreementBreadcrumbs
          agreementId={view.agreementId}
          agreementName={view.agreementName}
          current={view.title}
        />
      }
    />
  );
}
