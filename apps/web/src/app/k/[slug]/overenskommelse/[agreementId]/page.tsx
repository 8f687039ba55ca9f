import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { Metadata } from 'next';
import { PublicAgreementPage } from '../../../../../features/public-agreement/public-agreement-page.tsx';
import { publicAgreementOf } from '../../../../../features/public-agreement/public-agreement-of.ts';
import { publicHistoryOf } from '../../../../../features/public-agreement/public-history-of.ts';
import { PageShell } from '../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';

type Props = {
  params: Promise<{ slug: string; agreementId: string }>;
  searchParams: Promise<{ version?: string }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug, agreementId }, { version }] = await Promise.all([params, searchParams]);
  const { name, mode, municipality } = await publicAgreementOf(slug, agreementId, version);
  return {
    title: pageTitle(name, municipality.name),
    ...(mode === 'rehearsal' ? { robots: { index: false } } : {}),
  };
}

export default async function AgreementInForcePage({ params, searchParams }: Props) {
  const [{ slug, agreementId }, { version }] = await Promise.all([params, searchParams]);
  const view = await publicAgreementOf(slug, agreementId, version);
  const history = await publicHistoryOf(slug, agreementId, view.shown.number);
  return (
    <PageShell
      municipality={view.municipality}
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.now) : undefined}
    >
      <PublicAgreementPage view={view} history={history} />
    </PageShell>
  );
}
