import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { Instant } from '@overens/domain/kernel/instant';

/** The day of an instant: `fre 4 dec 2026`. */
export function dayOf(at: Instant): string {
  return formatInstant(at).split(' kl. ')[0] ?? '';
}
