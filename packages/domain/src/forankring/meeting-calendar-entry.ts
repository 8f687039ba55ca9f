import type { CalendarEntry } from '../calendar/icalendar-text.ts';
import type { MeetingOnceCalled } from './forankring-meeting.ts';

/** A meeting as an entry of anybody's calendar: the same entry however often it is moved, cancelled when it is. */
export function meetingCalendarEntry(
  meeting: MeetingOnceCalled,
  said: {
    readonly summary: string;
    readonly contact: string;
    /** The meeting's public page. */
    readonly url: string;
    readonly host: string;
  },
): CalendarEntry {
  const { call } = meeting;
  return {
    uid: `${meeting.id}@${said.host}`,
    sequence: meeting.sequence,
    changedAt: meeting.changedAt,
    status: meeting.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    startsAt: call.startsAt,
    endsAt: call.endsAt,
    summary: said.summary,
    description: [
      ...call.agenda.map((point, index) => `${index + 1}. ${point}`),
      call.accessibility,
      call.digitalLink,
      said.contact,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    location: call.place === '' ? call.digitalLink : call.place,
    url: said.url,
  };
}
