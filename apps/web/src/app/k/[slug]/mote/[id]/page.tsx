import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { MeetingId } from '@overens/domain/kernel/id';
import { notFound } from 'next/navigation';
import { PublicMeetingPage } from '../../../../../features/forankring/public-meeting-page.tsx';
import { PageShell } from '../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { pageQuery } from '../../../../../server/page-query.ts';
import { serverApi } from '../../../../../server/server-api.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

/** A förankring meeting, for anyone. */
export default async function MeetingPage({ params }: Props) {
  const { slug, id } = await params;
  const meetingId = MeetingId.safeParse(id);
  if (!meetingId.success) notFound();
  const view = await pageQuery(async () =>
    (await serverApi()).forankring.publicMeeting({ slug, meetingId: meetingId.data }),
  );
  return (
    <PageShell
      municipality={view.municipality}
      homeHref={`/k/${slug}`}
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.now) : undefined}
    >
      <title>{pageTitle(view.title, view.agreementName)}</title>
      <PublicMeetingPage view={view} />
    </PageShell>
  );
}
