import { ReviewId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { DecidedCard } from '../../../../features/aktualitetsprovning/decided-card.tsx';
import { ReviewBasis } from '../../../../features/aktualitetsprovning/review-basis.tsx';
import { ReviewHeader } from '../../../../features/aktualitetsprovning/review-header.tsx';
import { ReviewNotices } from '../../../../features/aktualitetsprovning/review-notices.tsx';
import { ReviewWork } from '../../../../features/aktualitetsprovning/review-work.tsx';
import { NeedsScript } from '../../../../features/command/needs-script.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

/** An aktualitetsprövning: what it stands on, what is recommended, what was decided. */
export default async function ReviewPage({ params }: { params: Promise<{ reviewId: string }> }) {
  const id = ReviewId.safeParse((await params).reviewId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.review.page({ tenantId, reviewId: id.data }),
  );
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(view.title, view.agreementName)}</title>
      <ReviewHeader view={view} />
      <NeedsScript />
      <div className="ov-stack ov-stack--wide">
        <ReviewNotices view={view} />
        {view.decided === null ? null : <DecidedCard decided={view.decided} />}
        <ReviewBasis view={view} />
        <ReviewWork view={view} />
      </div>
    </WorkShell>
  );
}
