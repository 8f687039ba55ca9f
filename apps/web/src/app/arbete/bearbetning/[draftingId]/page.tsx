import { DraftingId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { DraftingHeader } from '../../../../features/drafting/drafting-header.tsx';
import { DraftingOverview } from '../../../../features/drafting/drafting-overview.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

interface DraftingPageProps {
  readonly params: Promise<{ draftingId: string }>;
  readonly searchParams: Promise<{ visa?: string }>;
}

/** One drafting: how far it has come, part by part, and the end of it. */
export default async function DraftingPage({ params, searchParams }: DraftingPageProps) {
  const id = DraftingId.safeParse((await params).draftingId);
  if (!id.success) notFound();
  const onlyUnweighed = (await searchParams).visa === 'saknas';
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.drafting.work({ tenantId, draftingId: id.data }),
  );
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(view.title, view.agreementName)}</title>
      <DraftingHeader work={view} current="overview" />
      <DraftingOverview work={view} onlyUnweighed={onlyUnweighed} />
    </WorkShell>
  );
}
