import { MeetingId } from '@overens/domain/kernel/id';
import { readMeetingCalendar } from '@overens/usecases/forankring/read-meeting-calendar';
import { composition } from '../../../../../../server/deps.ts';
import { env } from '../../../../../../server/env.ts';

/** A meeting as a file for anybody's calendar. Anyone may have what is on the meeting's public page. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string; id: string }> },
): Promise<Response> {
  const { slug, id } = await params;
  const meetingId = MeetingId.safeParse(id);
  if (!meetingId.success) return new Response(null, { status: 404 });
  const { deps } = await composition();
  const appUrl = env().APP_URL;
  const calendar = await readMeetingCalendar(deps, { slug, meetingId: meetingId.data, appUrl });
  if (!calendar.ok) return new Response(null, { status: 404 });
  return new Response(calendar.value, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="mote.ics"',
      'Cache-Control': 'no-cache',
    },
  });
}
