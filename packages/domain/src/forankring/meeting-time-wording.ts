import { formatInstant } from '../calendar/deadline-wording.ts';
import type { Instant } from '../kernel/instant.ts';

/** When a meeting is, as people say it: `tors 10 dec 2026 kl. 18.00–20.00`. Browser-safe. */
export function meetingTimeInWords(time: { readonly startsAt: Instant; readonly endsAt: Instant }): string {
  return `${formatInstant(time.startsAt)}–${clockOf(time.endsAt)}`;
}

/** The time on the wall, `18.00`. */
export function clockOf(instant: Instant): string {
  return formatInstant(instant).slice(-CLOCK_LENGTH);
}

const CLOCK_LENGTH = 'HH.mm'.length;
