import { z } from 'zod';
import { DateOnly, Instant } from '../kernel/instant.ts';

/** Why an aktualitetsprövning cannot go on as somebody wished. */
export const reviewRefusals = [
  z.strictObject({ code: z.literal('reviewIsDecided'), at: Instant }),
  /** Another version has come into force since: there is a review of that one. */
  z.strictObject({ code: z.literal('reviewIsSuperseded') }),
  z.strictObject({ code: z.literal('reviewDayInFuture'), decidedOn: DateOnly, today: DateOnly }),
  /** A decision from before the agreement was adopted. */
  z.strictObject({ code: z.literal('reviewDayTooEarly'), decidedOn: DateOnly, earliest: DateOnly }),
  z.strictObject({ code: z.literal('reviewByNotLater'), reviewBy: DateOnly, current: DateOnly }),
  z.strictObject({ code: z.literal('reviewByTooFarAhead'), reviewBy: DateOnly, latest: DateOnly }),
  z.strictObject({ code: z.literal('reviewByAfterValidity'), reviewBy: DateOnly, to: DateOnly }),
  /** What is to be prolonged has a later last day already, or none. */
  z.strictObject({ code: z.literal('validityNotLonger'), current: DateOnly.nullable() }),
  z.strictObject({ code: z.literal('validityTooFarAhead'), to: DateOnly, latest: DateOnly }),
  /** A new last day that has been, or that is not earlier than the one there is. */
  z.strictObject({ code: z.literal('lapseDayHasBeen'), to: DateOnly, today: DateOnly }),
  z.strictObject({ code: z.literal('lapseDayNotEarlier'), to: DateOnly, current: DateOnly }),
  /** Without a last day an agreement does not lapse by itself: one must be given. */
  z.strictObject({ code: z.literal('lapseDayMissing') }),
  /** Validity has ended: there is nothing to keep. */
  z.strictObject({ code: z.literal('alreadyLapsed'), on: DateOnly }),
] as const;
