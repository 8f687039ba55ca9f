import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { MeetingEvidence } from '@overens/domain/forankring/meeting-record';

/** By the day the meeting was closed, without the ending: `forankring-2027-03-01`. */
export function evidenceFileName({ closedAt }: Pick<MeetingEvidence, 'closedAt'>): string {
  return `forankring-${dateOf(closedAt)}`;
}
