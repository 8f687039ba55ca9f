import type { LetterKind } from '@overens/domain/kernel/outbox';
import { accessionLetters } from '../accession/accession-letters.ts';
import { reviewLetters } from '../aktualitetsprovning/review-letters.ts';
import { followUpLetters } from '../follow-up/follow-up-letters.ts';
import { forankringLetters } from '../forankring/forankring-letters.ts';
import type { WriteLetter } from '../mail/letter.ts';

/** Who writes each letter. */
export const letters: Record<LetterKind, WriteLetter> = {
  ...forankringLetters,
  ...accessionLetters,
  ...followUpLetters,
  ...reviewLetters,
};

/** Nobody is reminded twice: these are never sent again when it is uncertain whether they left. */
export const letterAtMostOnce: ReadonlySet<LetterKind> = new Set([
  'meetingReminder',
  'confirmReminder',
  'reportReminder',
  'reportOverdue',
  'reviewOverdue',
]);
