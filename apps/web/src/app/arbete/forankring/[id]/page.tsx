import { MeetingId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { MeetingBody } from '../../../../features/forankring/meeting-body.tsx';
import { MeetingHeader } from '../../../../features/forankring/meeting-header.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

/** One förankring meeting: called, followed, held and closed. */
export default async function MeetingPage({ params }: { params: Promise<{ id: string }> }) {
  const id = MeetingId.safeParse((await params).id);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.forankring.meeting({ tenantId, meetingId: id.data }),
  );
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(view.title, view.agreementName)}</title>
      <MeetingHeader meeting={view} />
      <MeetingBody meeting={view} />
    </WorkShell>
  );
}
