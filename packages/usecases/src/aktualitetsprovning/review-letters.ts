import type { WriteLetter } from '../mail/letter.ts';

export const reviewLetters = {
  reviewOpened: () => Promise.resolve(null),
  reviewOverdue: () => Promise.resolve(null),
  validityEnded: () => Promise.resolve(null),
} as const satisfies Record<string, WriteLetter>;
