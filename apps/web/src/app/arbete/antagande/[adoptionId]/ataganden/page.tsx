import { AdoptionId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { AdoptionHeader } from '../../../../../features/adoption/adoption-header.tsx';
import { CommitmentsPage } from '../../../../../features/adoption/commitments-page.tsx';
import { WorkShell } from '../../../../../features/agreement/work-shell.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { worksheetWords } from '../../../../../messages/sv/worksheet.ts';
import { pageQuery } from '../../../../../server/page-query.ts';
import { serverApi } from '../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../server/workplace.ts';

interface AdoptionCommitmentsPageProps {
  readonly params: Promise<{ adoptionId: string }>;
}

/** The commitments of the text put forward, and what became of the earlier ones. */
export default async function AdoptionCommitmentsPage({ params }: AdoptionCommitmentsPageProps) {
  const id = AdoptionId.safeParse((await params).adoptionId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.adoption.case({ tenantId, adoptionId: id.data }),
  );
  const list = await pageQuery(() =>
    api.adoption.commitments({ tenantId: here.tenantId, adoptionId: view.id }),
  );
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(worksheetWords.title, view.agreementName)}</title>
      <AdoptionHeader adoption={view} current="commitments" />
      <CommitmentsPage tenantId={here.tenantId} list={list} mayWork={view.may.work} />
    </WorkShell>
  );
}
