import { DraftingId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { WorkShell } from '../../../../../features/agreement/work-shell.tsx';
import { ComparisonScreen } from '../../../../../features/drafting/comparison-screen.tsx';
import { DraftingHeader } from '../../../../../features/drafting/drafting-header.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { draftingWords } from '../../../../../messages/sv/drafting.ts';
import { serverApi } from '../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../server/workplace.ts';

interface ComparisonPageProps {
  readonly params: Promise<{ draftingId: string }>;
  readonly searchParams: Promise<{ visa?: string; spalter?: string }>;
}

/** What was changed since the version that was sent out, and why. */
export default async function ComparisonPage({ params, searchParams }: ComparisonPageProps) {
  const id = DraftingId.safeParse((await params).draftingId);
  if (!id.success) notFound();
  const { visa, spalter } = await searchParams;
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const [work, comparison] = await Promise.all([
      api.drafting.work({ tenantId, draftingId: id.data }),
      api.drafting.comparison({ tenantId, draftingId: id.data }),
    ]);
    return { work, comparison };
  });
  const { work, comparison } = view;
  return (
    <WorkShell here={here} rehearsalNow={work.mode === 'rehearsal' ? work.now : undefined}>
      <title>{pageTitle(draftingWords.comparison.title, work.title, work.agreementName)}</title>
      <DraftingHeader work={work} current="comparison" />
      <ComparisonScreen
        work={work}
        comparison={comparison}
        isWhole={visa === 'allt'}
        inColumns={spalter === 'ja'}
      />
    </WorkShell>
  );
}
