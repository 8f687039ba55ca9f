import type { WriteLetter } from '../mail/letter.ts';

export const followUpLetters = {
  reportAsked: () => Promise.resolve(null),
  reportReminder: () => Promise.resolve(null),
  reportOverdue: () => Promise.resolve(null),
  reportPublished: () => Promise.resolve(null),
} as const satisfies Record<string, WriteLetter>;
