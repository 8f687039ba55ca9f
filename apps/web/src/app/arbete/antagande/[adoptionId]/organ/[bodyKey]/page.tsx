import { AdoptionId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { AdoptionHeader } from '../../../../../../features/adoption/adoption-header.tsx';
import { BodyPage } from '../../../../../../features/adoption/body-page.tsx';
import { WorkShell } from '../../../../../../features/agreement/work-shell.tsx';
import { pageTitle } from '../../../../../../messages/page-title.ts';
import { serverApi } from '../../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../../server/workplace.ts';

interface AdoptionBodyPageProps {
  readonly params: Promise<{ adoptionId: string; bodyKey: string }>;
}

/** One body: its meeting and its decision. */
export default async function AdoptionBodyPage({ params }: AdoptionBodyPageProps) {
  const { adoptionId, bodyKey } = await params;
  const id = AdoptionId.safeParse(adoptionId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.adoption.case({ tenantId, adoptionId: id.data }),
  );
  const body = view.bodies.find(({ key }) => key === bodyKey);
  if (body === undefined) notFound();
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(body.name, view.title)}</title>
      <AdoptionHeader adoption={view} current="body" bodyName={body.name} />
      <BodyPage adoption={view} body={body} />
    </WorkShell>
  );
}
