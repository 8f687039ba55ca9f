import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { NeedsScript } from '../../../../features/command/needs-script.tsx';
import { FollowUpHeader } from '../../../../features/follow-up/follow-up-header.tsx';
import { followUpOf } from '../../../../features/follow-up/follow-up-of.ts';
import { FollowUpOverview } from '../../../../features/follow-up/follow-up-overview.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';

/** A year's follow-up: who has reported, whom it goes to, and the publishing. */
export default async function FollowUpPage({ params }: { params: Promise<{ followUpId: string }> }) {
  const { here, view } = await followUpOf(params);
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(view.title, view.agreementName)}</title>
      <FollowUpHeader view={view} current="overview" />
      <NeedsScript />
      <FollowUpOverview view={view} />
    </WorkShell>
  );
}
