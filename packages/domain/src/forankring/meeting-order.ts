import { z } from 'zod';
import { TextVersionId } from '../kernel/id.ts';
import { DateOnly } from '../kernel/instant.ts';
import { MeetingFacts, MeetingPlace } from './forankring-meeting.ts';

/** When a meeting is to be, as people say it; on one day. */
export const MeetingTime = z.strictObject({
  on: DateOnly,
  /** On the wall, `HH:mm`. */
  from: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  to: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
});
export type MeetingTime = z.infer<typeof MeetingTime>;

const reason = z.string().max(2_000);

/** What an officer can order a meeting's process to do. */
export const MeetingOrder = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('scheduleMeeting'),
    time: MeetingTime,
    facts: MeetingFacts,
    textVersionId: TextVersionId,
  }),
  z.strictObject({
    name: z.literal('moveMeeting'),
    time: MeetingTime,
    where: MeetingPlace,
    reason,
  }),
  z.strictObject({ name: z.literal('cancelMeeting'), reason }),
  /** `version`: what was on the screen when it was ordered, so that nothing unread is frozen. */
  z.strictObject({ name: z.literal('closeMeeting'), version: z.int().positive() }),
]);
export type MeetingOrder = z.infer<typeof MeetingOrder>;
