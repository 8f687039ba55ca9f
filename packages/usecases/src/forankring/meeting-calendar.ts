import type { Agreement } from '@overens/domain/agreement/agreement';
import { icalendarText } from '@overens/domain/calendar/icalendar-text';
import type { MeetingOnceCalled } from '@overens/domain/forankring/forankring-meeting';
import { meetingCalendarEntry } from '@overens/domain/forankring/meeting-calendar-entry';
import { meetingPage } from './meeting-page.ts';

/**
 * A meeting as a file for anybody's calendar (RFC 5545): the same entry however often it is moved.
 * @param reached the product's address without a slash at the end, and the municipality's part of it
 */
export function meetingCalendar(
  meeting: MeetingOnceCalled,
  { agreement, title }: { readonly agreement: Agreement; readonly title: string },
  reached: { readonly appUrl: string; readonly slug: string },
): string {
  const rehearsal = agreement.mode.kind === 'rehearsal' ? 'Övning: ' : '';
  const { contact } = meeting.call;
  const entry = meetingCalendarEntry(meeting, {
    summary: `${rehearsal}${title}, ${agreement.name}`,
    contact: `Frågor: ${contact.name}, ${contact.email}`,
    url: meetingPage(reached.appUrl, reached.slug, meeting.id),
    host: new URL(reached.appUrl).hostname,
  });
  return icalendarText([entry]);
}
