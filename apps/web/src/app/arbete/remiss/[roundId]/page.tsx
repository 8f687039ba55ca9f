import { RoundId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { NeedsScript } from '../../../../features/command/needs-script.tsx';
import { FollowRound } from '../../../../features/remiss/follow-round.tsx';
import { PrepareRound } from '../../../../features/remiss/prepare-round.tsx';
import { RoundHeader } from '../../../../features/remiss/round-header.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { pageQuery } from '../../../../server/page-query.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

/** One remiss round: prepared while it is a draft, followed when it is open or closed. */
export default async function RoundPage({ params }: { params: Promise<{ roundId: string }> }) {
  const id = RoundId.safeParse((await params).roundId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.remiss.round({ tenantId, roundId: id.data }),
  );
  const isPrepared = view.status === 'draft';
  const book =
    isPrepared && view.may.work
      ? await pageQuery(() => api.addressBook.list({ tenantId: here.tenantId }))
      : null;
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(view.title, view.agreementName)}</title>
      <RoundHeader round={view} current="round" />
      {view.may.work ? <NeedsScript /> : null}
      {isPrepared ? (
        <PrepareRound round={view} parties={book?.parties ?? []} />
      ) : (
        <FollowRound round={view} />
      )}
    </WorkShell>
  );
}
