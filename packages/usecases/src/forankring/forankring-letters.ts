import type { WriteLetter } from '../mail/letter.ts';

export const forankringLetters = {
  meetingCalled: () => Promise.resolve(null),
  meetingMoved: () => Promise.resolve(null),
  meetingCancelled: () => Promise.resolve(null),
  meetingRegistered: () => Promise.resolve(null),
  meetingReminder: () => Promise.resolve(null),
} as const satisfies Record<string, WriteLetter>;
