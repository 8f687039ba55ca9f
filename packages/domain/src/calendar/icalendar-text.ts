import type { Instant } from '../kernel/instant.ts';

/** One entry of a calendar, as RFC 5545 has it. */
export interface CalendarEntry {
  /** The same for ever, so that a changed entry takes the place of the one before. */
  readonly uid: string;
  /** Raised with every change. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly status: 'CONFIRMED' | 'CANCELLED';
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
}

/** A calendar of entries as text: RFC 5545 with CRLF, times in UTC, lines folded at 75 octets. */
export function icalendarText(entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Överens//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(entry: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${utc(entry.changedAt)}`,
    `LAST-MODIFIED:${utc(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${entry.status}`,
    `DTSTART:${utc(entry.startsAt)}`,
    `DTEND:${utc(entry.endsAt)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...(entry.description === '' ? [] : [`DESCRIPTION:${escaped(entry.description)}`]),
    ...(entry.location === '' ? [] : [`LOCATION:${escaped(entry.location)}`]),
    // A URI is no text: it is not escaped, and has no character that would have to be.
    ...(entry.url === '' ? [] : [`URL:${entry.url}`]),
    'END:VEVENT',
  ];
}

/** `2026-11-22T17:00:00.000Z` as `20261122T170000Z`. */
function utc(instant: Instant): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Cut so that no line is over 75 octets of UTF-8 and no character is cut in two; a line goes on after a space. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const MOST_OCTETS = 75;
