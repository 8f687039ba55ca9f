import { DraftingId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { WorkShell } from '../../../../../../features/agreement/work-shell.tsx';
import { partKeyIn } from '../../../../../../features/drafting/drafting-href.ts';
import { DraftingHeader } from '../../../../../../features/drafting/drafting-header.tsx';
import { PartScreen } from '../../../../../../features/drafting/part-screen.tsx';
import { pageTitle } from '../../../../../../messages/page-title.ts';
import { serverApi } from '../../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../../server/workplace.ts';

interface PartPageProps {
  readonly params: Promise<{ draftingId: string; partKey: string }>;
  readonly searchParams: Promise<{ visa?: string }>;
}

/** One part of a drafting: its comments, weighed one by one, and its words beside. */
export default async function PartPage({ params, searchParams }: PartPageProps) {
  const { draftingId, partKey } = await params;
  const id = DraftingId.safeParse(draftingId);
  if (!id.success) notFound();
  const key = partKeyIn(partKey);
  const onlyUnweighed = (await searchParams).visa === 'saknas';
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const about = { tenantId, draftingId: id.data };
    const [work, part] = await Promise.all([api.drafting.work(about), api.drafting.part({ ...about, key })]);
    return { work, part };
  });
  const { work, part } = view;
  return (
    <WorkShell here={here} rehearsalNow={work.mode === 'rehearsal' ? work.now : undefined}>
      <title>{pageTitle(part.title, work.title, work.agreementName)}</title>
      <DraftingHeader work={work} current="overview" />
      <PartScreen work={work} part={part} onlyUnweighed={onlyUnweighed} />
    </WorkShell>
  );
}
