import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { MeetingId } from '@overens/domain/kernel/id';
import type { OwnRegistrationView } from '@overens/usecases/forankring/forankring-views';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { OwnRegistrationPage } from '../../../../../../../features/forankring/own-registration-page.tsx';
import { PageShell } from '../../../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../../../messages/page-title.ts';
import { publicMeetingWords } from '../../../../../../../messages/sv/public-meeting.ts';
import { clientAddress } from '../../../../../../../server/client-address.ts';
import { pageQuery, refusalOf } from '../../../../../../../server/page-query.ts';
import { countAttempt } from '../../../../../../../server/rate-limit.ts';
import { serverApi } from '../../../../../../../server/server-api.ts';

/** The address is the right to the registration: no other site hears of it, no search engine keeps it. */
export const metadata: Metadata = {
  title: pageTitle(publicMeetingWords.own.title),
  referrer: 'no-referrer',
  robots: { index: false, follow: false },
};

type Props = { params: Promise<{ slug: string; id: string; token: string }> };

/** One's own registration. Opening it changes nothing: programs that look through mail open every link. */
export default async function OwnRegistration({ params }: Props) {
  const { slug, id, token } = await params;
  const meetingId = MeetingId.safeParse(id);
  const attempt = await countAttempt('openLink', clientAddress(await headers()));
  if (!meetingId.success || !attempt.ok || token.length > MAX_TOKEN_LENGTH) notFound();
  const link = { slug, meetingId: meetingId.data, token };
  const view = await pageQuery(async () => await ownOrNull(link));
  const meeting =
    view === null
      ? null
      : await pageQuery(async () =>
          (await serverApi()).forankring.publicMeeting({ slug, meetingId: link.meetingId }),
        );
  return (
    <PageShell
      municipality={meeting?.municipality}
      account="none"
      homeHref={`/k/${slug}`}
      rehearsalNow={meeting?.mode === 'rehearsal' ? formatInstant(meeting.now) : undefined}
    >
      <OwnRegistrationPage view={view} {...link} />
    </PageShell>
  );
}

async function ownOrNull(link: {
  slug: string;
  meetingId: MeetingId;
  token: string;
}): Promise<OwnRegistrationView | null> {
  try {
    return await (await serverApi()).forankring.ownRegistration(link);
  } catch (error) {
    if (refusalOf(error)?.code === 'registrationUnknown') return null;
    throw error;
  }
}

/** Far over what a link holds; nothing longer is hashed. */
const MAX_TOKEN_LENGTH = 200;
