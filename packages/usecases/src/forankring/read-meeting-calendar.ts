import { icalendarText } from '@overens/domain/calendar/icalendar-text';
import { meetingCalendarEntry } from '@overens/domain/forankring/meeting-calendar-entry';
import type { MeetingId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { loadMeeting } from './load-meeting.ts';
import { meetingPage } from './meeting-page.ts';

/**
 * A meeting as a file for anybody's calendar (RFC 5545): the same entry however often it is moved.
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
  const rehearsal = agreement.mode.kind === 'rehearsal' ? 'Övning: ' : '';
  const { contact } = meeting.call;
  const entry = meetingCalendarEntry(meeting, {
    summary: `${rehearsal}${definition.title}, ${agreement.name}`,
    contact: `Frågor: ${contact.name}, ${contact.email}`,
    url: meetingPage(appUrl, slug, meetingId),
    host: new URL(appUrl).hostname,
  });
  return ok(icalendarText([entry]));
}
