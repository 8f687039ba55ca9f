import type { MeetingId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { loadMeeting } from './load-meeting.ts';
import { meetingCalendar } from './meeting-calendar.ts';

/**
 * A meeting as a file for anybody's calendar. Refuses a meeting that nobody has been called to.
 * @param appUrl where the product is reached, without a slash at the end
 */
export async function readMeetingCalendar(
  deps: Deps,
  query: { readonly slug: string; readonly meetingId: MeetingId; readonly appUrl: string },
): Promise<Result<string, Refusal>> {
  const { slug, meetingId, appUrl } = query;
  const municipality = await deps.tenants.municipalityBySlug(slug);
  const loaded =
    municipality === null ? null : await loadMeeting(deps, { tenantId: municipality.id, meetingId });
  if (loaded === null || loaded.meeting.status === 'planned') {
    return refuse({ code: 'notFound', what: 'stage' });
  }
  const { meeting, agreement, definition } = loaded;
  return ok(meetingCalendar(meeting, { agreement, title: definition.title }, { appUrl, slug }));
}
