import { AgreementId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { AgreementHeader } from '../../../../features/agreement/agreement-header.tsx';
import { AgreementTabs } from '../../../../features/agreement/agreement-tabs.tsx';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { CompareForm } from '../../../../features/versions/compare-form.tsx';
import { VersionComparison } from '../../../../features/versions/version-comparison.tsx';
import { VersionTable } from '../../../../features/versions/version-table.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { versionWords as words } from '../../../../messages/sv/versions.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

interface VersionsPageProps {
  readonly params: Promise<{ agreementId: string }>;
  readonly searchParams: Promise<{ fran?: string; till?: string; visa?: string; allt?: string }>;
}

/** Every version of the text, and any two of them compared. */
export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const id = AgreementId.safeParse((await params).agreementId);
  if (!id.success) notFound();
  const { fran, till, visa, allt } = await searchParams;
  const chosen = { from: numberIn(fran), to: numberIn(till) };
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const about = { tenantId, agreementId: id.data };
    const { from, to } = chosen;
    const [agreement, { versions }, compared] = await Promise.all([
      api.agreement.page(about),
      api.drafting.versions(about),
      from === null || to === null ? null : api.drafting.compareVersions({ ...about, from, to }),
    ]);
    return { agreement, versions, compared };
  });
  const { agreement, versions, compared } = view;
  return (
    <WorkShell here={here} rehearsalNow={agreement.mode === 'rehearsal' ? agreement.now : undefined}>
      <title>{pageTitle(words.title, agreement.name)}</title>
      <AgreementHeader agreement={agreement} lead={words.lead} />
      <AgreementTabs agreementId={agreement.id} mode={agreement.mode} current="versions" />
      <CompareForm agreementId={agreement.id} versions={versions} compared={compared} />
      {compared === null ? null : (
        <VersionComparison
          agreementId={agreement.id}
          compared={compared}
          inColumns={visa === 'spalter'}
          isWhole={allt === 'ja'}
        />
      )}
      <VersionTable agreementId={agreement.id} versions={versions} />
    </WorkShell>
  );
}

/** A version's number as an address holds it; `null` when there is none. */
function numberIn(raw: string | undefined): number | null {
  const number = Number(raw ?? 0);
  return Number.isInteger(number) && number > 0 ? number : null;
}
