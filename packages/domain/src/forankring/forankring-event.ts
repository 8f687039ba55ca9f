import { z } from 'zod';
import { MeetingId, RegistrationId, TextVersionId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';
import { MeetingPosition } from './meeting-record.ts';

const meeting = { meetingId: MeetingId };
const registration = { ...meeting, registrationId: RegistrationId };

/** What can happen around a förankring meeting. Never who registered, only that somebody did. */
export const forankringEvents = [
  z.strictObject({
    type: z.literal('forankring.called'),
    data: z.strictObject({
      ...meeting,
      startsAt: Instant,
      endsAt: Instant,
      textVersionId: TextVersionId,
      textHash: Sha256,
      invited: z.int(),
    }),
  }),
  z.strictObject({
    type: z.literal('forankring.moved'),
    data: z.strictObject({ ...meeting, previousStartsAt: Instant, startsAt: Instant, reason: z.string() }),
  }),
  z.strictObject({
    type: z.literal('forankring.cancelled'),
    data: z.strictObject({ ...meeting, reason: z.string() }),
  }),
  z.strictObject({
    type: z.literal('forankring.registered'),
    data: z.strictObject({ ...registration, people: z.int() }),
  }),
  /** Somebody phoned; the one who acted took it down. */
  z.strictObject({
    type: z.literal('forankring.registeredByPhone'),
    data: z.strictObject({ ...registration, people: z.int() }),
  }),
  z.strictObject({
    type: z.literal('forankring.registrationChanged'),
    data: z.strictObject({ ...registration, people: z.int() }),
  }),
  z.strictObject({
    type: z.literal('forankring.registrationWithdrawn'),
    data: z.strictObject(registration),
  }),
  z.strictObject({
    type: z.literal('forankring.reminded'),
    data: z.strictObject({ ...meeting, registrationIds: z.array(RegistrationId) }),
  }),
  z.strictObject({
    type: z.literal('forankring.closed'),
    data: z.strictObject({
      ...meeting,
      position: MeetingPosition,
      organisations: z.int(),
      people: z.int(),
      textHash: Sha256,
      evidenceHash: Sha256,
    }),
  }),
] as const;
