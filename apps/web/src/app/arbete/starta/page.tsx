import { Alert } from '@overens/ui/alert';
import { EmptyState } from '@overens/ui/empty-state';
import { PageHeader } from '@overens/ui/page-header';
import type { Metadata } from 'next';
import { WorkShell } from '../../../features/agreement/work-shell.tsx';
import { LaunchWizard } from '../../../features/launch/launch-wizard.tsx';
import { pageTitle } from '../../../messages/page-title.ts';
import { launchWords as words } from '../../../messages/sv/launch.ts';
import { shellWords } from '../../../messages/sv/shell.ts';
import { pageQuery } from '../../../server/page-query.ts';
import { serverApi } from '../../../server/server-api.ts';
import { workplaceOf } from '../../../server/workplace.ts';

export const metadata: Metadata = { title: pageTitle(words.title) };

export default async function LaunchPage({ searchParams }: { searchParams: Promise<{ kommun?: string }> }) {
  const { here } = await workplaceOf((await searchParams).kommun);
  if (here.role !== 'owner') {
    return (
      <WorkShell here={here}>
        <PageHeader title={words.title} />
        <Alert tone="info" word={shellWords.tones.info} role="none">
          {words.notOwner}
        </Alert>
      </WorkShell>
    );
  }
  const api = await serverApi();
  const proposal = await pageQuery(() => api.agreement.launchProposal({ tenantId: here.tenantId }));
  return (
    <WorkShell here={here} current="launch">
      <PageHeader title={words.title} lead={words.lead} />
      {proposal.templates.length === 0 ? (
        <EmptyState title={words.noTemplatesTitle}>{words.noTemplatesText}</EmptyState>
      ) : (
        <LaunchWizard proposal={proposal} />
      )}
    </WorkShell>
  );
}
