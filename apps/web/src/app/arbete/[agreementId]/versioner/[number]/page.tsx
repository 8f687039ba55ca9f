import { AgreementId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { AgreementHeader } from '../../../../../features/agreement/agreement-header.tsx';
import { AgreementTabs } from '../../../../../features/agreement/agreement-tabs.tsx';
import { WorkShell } from '../../../../../features/agreement/work-shell.tsx';
import { VersionTextScreen } from '../../../../../features/versions/version-text-screen.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { versionWords as words } from '../../../../../messages/sv/versions.ts';
import { serverApi } from '../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../server/workplace.ts';

interface VersionTextPageProps {
  readonly params: Promise<{ agreementId: string; number: string }>;
  readonly searchParams: Promise<{ sedan?: string }>;
}

/** The text of one version. */
export default async function VersionTextPage({ params, searchParams }: VersionTextPageProps) {
  const { agreementId, number } = await params;
  const id = AgreementId.safeParse(agreementId);
  const { sedan } = await searchParams;
  const [wanted, since] = [numberIn(number), numberIn(sedan)];
  if (!id.success || wanted === null) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const about = { tenantId, agreementId: id.data };
    const [agreement, version] = await Promise.all([
      api.agreement.page(about),
      api.drafting.versionText({ ...about, number: wanted, since }),
    ]);
    return { agreement, version };
  });
  const { agreement, version } = view;
  return (
    <WorkShell here={here} rehearsalNow={agreement.mode === 'rehearsal' ? agreement.now : undefined}>
      <title>{pageTitle(words.text.title(wanted), agreement.name)}</title>
      <AgreementHeader agreement={agreement} lead={words.lead} />
      <AgreementTabs agreementId={agreement.id} mode={agreement.mode} current="versions" />
      <VersionTextScreen agreementId={agreement.id} version={version} />
    </WorkShell>
  );
}

/** A version's number as an address holds it; `null` when there is none. */
function numberIn(raw: string | undefined): number | null {
  return raw !== undefined && /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : null;
}
