import { AgreementId } from '@overens/domain/kernel/id';
import { EmptyState } from '@overens/ui/empty-state';
import { notFound } from 'next/navigation';
import { AgreementHeader } from '../../../../features/agreement/agreement-header.tsx';
import { AgreementTabs } from '../../../../features/agreement/agreement-tabs.tsx';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { CommitmentStanding } from '../../../../features/follow-up/commitment-standing.tsx';
import { DroppedCommitments } from '../../../../features/follow-up/dropped-commitments.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { commitmentsWords as words } from '../../../../messages/sv/commitments.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

export default async function CommitmentsPage({ params }: { params: Promise<{ agreementId: string }> }) {
  const id = AgreementId.safeParse((await params).agreementId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const [agreement, list] = await Promise.all([
      api.agreement.page({ tenantId, agreementId: id.data }),
      api.followUp.commitments({ tenantId, agreementId: id.data }),
    ]);
    return { agreement, list };
  });
  const { agreement, list } = view;
  return (
    <WorkShell here={here} rehearsalNow={agreement.mode === 'rehearsal' ? agreement.now : undefined}>
      <title>{pageTitle(words.title, agreement.name)}</title>
      <AgreementHeader agreement={agreement} lead={words.lead} />
      <AgreementTabs agreementId={agreement.id} mode={agreement.mode} current="commitments" />
      {list.commitments.length === 0 ? (
        <EmptyState title={words.noneTitle}>{words.none}</EmptyState>
      ) : (
        <CommitmentStanding commitments={list.commitments} />
      )}
      <DroppedCommitments dropped={list.dropped} />
    </WorkShell>
  );
}
