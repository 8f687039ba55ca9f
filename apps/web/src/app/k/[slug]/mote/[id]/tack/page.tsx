import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { MeetingId } from '@overens/domain/kernel/id';
import { PageHeader } from '@overens/ui/page-header';
import { notFound } from 'next/navigation';
import { PageShell } from '../../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../../messages/page-title.ts';
import { publicMeetingWords } from '../../../../../../messages/sv/public-meeting.ts';
import { pageQuery } from '../../../../../../server/page-query.ts';
import { serverApi } from '../../../../../../server/server-api.ts';

const words = publicMeetingWords.done;

type Props = {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<{ andrad?: string }>;
};

/** What happens after one has registered. Says nothing of who did. */
export default async function RegisteredPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const meetingId = MeetingId.safeParse(id);
  if (!meetingId.success) notFound();
  const view = await pageQuery(async () =>
    (await serverApi()).forankring.publicMeeting({ slug, meetingId: meetingId.data }),
  );
  const isChanged = (await searchParams).andrad === '1';
  const title = isChanged ? words.changedTitle : words.title;
  return (
    <PageShell
      municipality={view.municipality}
      homeHref={`/k/${slug}`}
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.now) : undefined}
    >
      <title>{pageTitle(title, view.agreementName)}</title>
      <PageHeader title={title} eyebrow={view.agreementName} lead={words.text} />
      {isChanged ? <p className="ov-measure">{words.changed}</p> : null}
      <p>
        <a href={`/k/${slug}/mote/${id}/kalender.ics`} download>
          {publicMeetingWords.calendar}
        </a>
      </p>
      <p>
        <a href={`/k/${slug}/mote/${id}`}>{words.back}</a>
      </p>
    </PageShell>
  );
}
