import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { reportFormWords } from '../../messages/sv/follow-up.ts';

const words = reportFormWords.handIn;

/** When a party's report came, in words to the party; `null` while it has not. */
export function receivedInWords(received: FollowUpView['ownReceived']): string | null {
  if (received === null) return null;
  const { at, timing, paperOn } = received;
  const isLate = timing === 'late';
  return paperOn === null
    ? words.received(formatInstant(at), isLate)
    : words.receivedOnPaper(formatDate(paperOn), isLate);
}
