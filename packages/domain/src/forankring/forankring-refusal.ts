import { z } from 'zod';
import { Instant } from '../kernel/instant.ts';

const Status = z.enum(['planned', 'called', 'cancelled', 'closed']);

/** Why something cannot be done about a förankring meeting. */
export const forankringRefusals = [
  z.strictObject({ code: z.literal('meetingNotCalled'), status: Status }),
  z.strictObject({ code: z.literal('meetingAlreadyCalled'), status: Status }),
  z.strictObject({ code: z.literal('meetingInPast'), startsAt: Instant, now: Instant }),
  z.strictObject({ code: z.literal('meetingEndsBeforeStart'), startsAt: Instant, endsAt: Instant }),
  z.strictObject({
    code: z.literal('meetingIncomplete'),
    missing: z.array(z.enum(['where', 'agenda', 'contactName', 'contactEmail'])),
  }),
  z.strictObject({ code: z.literal('meetingUnchanged') }),
  /** It has begun: what has begun cannot be moved. */
  z.strictObject({ code: z.literal('meetingHasStarted'), startsAt: Instant }),
  z.strictObject({ code: z.literal('meetingNotStarted'), startsAt: Instant }),
  /** Something has been noted at it, which a cancelled meeting would lose. */
  z.strictObject({ code: z.literal('meetingHasRecord') }),
  z.strictObject({ code: z.literal('endorsementMissing') }),
  /** Remarks, or why the text is not endorsed, have to be in words: drafting works on them. */
  z.strictObject({ code: z.literal('statementMissing') }),
  /** Only those whose body endorses take part: nobody registers. */
  z.strictObject({ code: z.literal('registrationNotOffered') }),
  z.strictObject({ code: z.literal('registrationClosed'), startsAt: Instant }),
  z.strictObject({ code: z.literal('registrationUnknown') }),
] as const;
