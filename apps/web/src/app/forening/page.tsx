import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ChooseOrganisation } from '../../features/organisation/choose-organisation.tsx';
import { OrganisationPage } from '../../features/organisation/organisation-page.tsx';
import { PartyAgreementList } from '../../features/party-page/party-agreement-list.tsx';
import { PageShell } from '../../features/shell/page-shell.tsx';
import { pageTitle } from '../../messages/page-title.ts';
import { organisationWords } from '../../messages/sv/organisation.ts';
import { pageQuery } from '../../server/page-query.ts';
import { serverApi } from '../../server/server-api.ts';

export const metadata: Metadata = { title: pageTitle(organisationWords.title) };

export default async function OrganisationHomePage({
  searchParams,
}: {
  searchParams: Promise<{ val?: string }>;
}) {
  const { val } = await searchParams;
  const api = await pageQuery(serverApi);
  const { person, organisations } = await pageQuery(() => api.session.me());
  if (person === null) redirect('/logga-in');
  const chosen =
    organisations.length === 1 ? organisations[0] : organisations.find(({ partyId }) => partyId === val);
  if (chosen === undefined) {
    return (
      <PageShell>
        <ChooseOrganisation organisations={organisations} />
      </PageShell>
    );
  }
  const { tenantId, partyId } = chosen;
  const [view, agreements] = await pageQuery(() =>
    Promise.all([api.organisation.home({ tenantId, partyId }), api.party.agreements({ tenantId, partyId })]),
  );
  return (
    <PageShell homeHref="/forening">
      <OrganisationPage view={view} />
      <PartyAgreementList agreements={agreements} />
    </PageShell>
  );
}
