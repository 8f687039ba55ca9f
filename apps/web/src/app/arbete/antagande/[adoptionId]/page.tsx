import { AdoptionId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { AdoptionHeader } from '../../../../features/adoption/adoption-header.tsx';
import { AdoptionOverview } from '../../../../features/adoption/adoption-overview.tsx';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

/** A text's way through the bodies: who has decided, who is missing, what came of it. */
export default async function AdoptionPage({ params }: { params: Promise<{ adoptionId: string }> }) {
  const id = AdoptionId.safeParse((await params).adoptionId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.adoption.case({ tenantId, adoptionId: id.data }),
  );
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(view.title, view.agreementName)}</title>
      <AdoptionHeader adoption={view} current="overview" />
      <AdoptionOverview adoption={view} />
    </WorkShell>
  );
}
