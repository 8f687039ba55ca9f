import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { Metadata } from 'next';
import { JoinPage } from '../../../../../../features/public-agreement/join-page.tsx';
import { publicAgreementOf } from '../../../../../../features/public-agreement/public-agreement-of.ts';
import { PageShell } from '../../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../../messages/page-title.ts';
import { publicAgreementWords } from '../../../../../../messages/sv/public-agreement.ts';

type Props = { params: Promise<{ slug: string; agreementId: string }> };

export const metadata: Metadata = {
  title: pageTitle(publicAgreementWords.form.title),
  robots: { index: false },
};

export default async function JoinAgreementPage({ params }: Props) {
  const { slug, agreementId } = await params;
  const view = await publicAgreementOf(slug, agreementId, undefined);
  return (
    <PageShell
      municipality={view.municipality}
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.now) : undefined}
    >
      <JoinPage view={view} />
    </PageShell>
  );
}
