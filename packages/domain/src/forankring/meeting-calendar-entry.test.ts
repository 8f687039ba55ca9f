import { expect, test } from 'vitest';
import { icalendarText } from '../calendar/icalendar-text.ts';
import { aCalledMeeting, aClosedMeeting, meetingFacts } from '../test-support/a-meeting.ts';
import { meetingCalendarEntry } from './meeting-calendar-entry.ts';
import { meetingTimeInWords } from './meeting-time-wording.ts';

const said = {
  summary: 'Öppet möte; om överenskommelsen, med alla som vill komma och säga vad de tycker',
  contact: 'Frågor: Vera Lindqvist',
  url: 'https://overens.example/k/almvik/mote/mtg',
  host: 'overens.example',
};

test('a meeting is the same entry however often it is moved', () => {
  const first = meetingCalendarEntry(aCalledMeeting(), said);
  const moved = meetingCalendarEntry(aCalledMeeting({ sequence: 2 }), said);
  expect(moved.uid).toBe(first.uid);
  expect([first.sequence, moved.sequence]).toEqual([0, 2]);
  expect(meetingCalendarEntry(aClosedMeeting(), said).status).toBe('CONFIRMED');
});

test('a calendar file keeps to 75 octets, CRLF, UTC and escapes', () => {
  const text = icalendarText([meetingCalendarEntry(aCalledMeeting(), said)]);
  const lines = text.split('\r\n');
  expect(lines.every((line) => octetsOf(line) <= 75)).toBe(true);
  expect(text).not.toMatch(/[^\r]\n/);
  expect(lines).toContain('DTSTART:20261210T170000Z');
  expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Öppet möte\\; om överenskommelsen\\, med alla');
});

test('a digital meeting has its link as its place', () => {
  const digitalLink = 'https://mote.almvik.example';
  const { call } = aCalledMeeting();
  const digital = aCalledMeeting({ call: { ...call, ...meetingFacts, place: '', digitalLink } });
  expect(meetingCalendarEntry(digital, said).location).toBe(digitalLink);
});

test('a time is said with its end', () => {
  expect(meetingTimeInWords(aCalledMeeting().call)).toBe('tors 10 dec 2026 kl. 18.00–20.00');
});

/** How many octets a line is in UTF-8. */
function octetsOf(line: string): number {
  return encodeURIComponent(line).replaceAll(/%[0-9A-F]{2}/g, 'x').length;
}
