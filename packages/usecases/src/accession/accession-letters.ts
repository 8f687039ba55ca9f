import type { WriteLetter } from '../mail/letter.ts';

export const accessionLetters = {
  joiningReceived: () => Promise.resolve(null),
  joiningQuestion: () => Promise.resolve(null),
  joiningConfirmed: () => Promise.resolve(null),
  joiningWithdrawn: () => Promise.resolve(null),
  confirmNewVersion: () => Promise.resolve(null),
  confirmReminder: () => Promise.resolve(null),
} as const satisfies Record<string, WriteLetter>;
