import { AgreementId } from '@overens/domain/kernel/id';
import { Breadcrumbs } from '@overens/ui/breadcrumbs';
import { PageHeader } from '@overens/ui/page-header';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AccessionPage } from '../../../../features/accession/accession-page.tsx';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { NeedsScript } from '../../../../features/command/needs-script.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { accessionWords } from '../../../../messages/sv/accession.ts';
import { agreementWords } from '../../../../messages/sv/agreement.ts';
import { shellWords } from '../../../../messages/sv/shell.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

/** Who has joined an agreement, and what waits for the officer. */
export default async function AccessionOfAgreementPage({
  params,
}: {
  params: Promise<{ agreementId: string }>;
}) {
  const id = AgreementId.safeParse((await params).agreementId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.accession.page({ tenantId, agreementId: id.data }),
  );
  const joined = view.joinings.filter(({ progress }) => progress.state === 'joined').length;
  const waiting = view.joinings.filter(({ progress }) => progress.state === 'applied').length;
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(accessionWords.title, view.agreementName)}</title>
      <PageHeader
        title={accessionWords.title}
        eyebrow={view.agreementName}
        lead={accessionWords.lead(joined, waiting)}
        breadcrumbs={
          <Breadcrumbs
            label={shellWords.breadcrumbs}
            items={[
              { href: '/arbete', label: agreementWords.dashboard.title },
              { href: `/arbete/${view.agreementId}`, label: view.agreementName },
            ]}
            current={accessionWords.title}
            linkAs={Link}
          />
        }
      />
      {view.may.work ? <NeedsScript /> : null}
      <AccessionPage view={view} />
    </WorkShell>
  );
}
