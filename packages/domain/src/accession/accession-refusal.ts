import { z } from 'zod';
import { DateOnly, Instant } from '../kernel/instant.ts';

/** Why somebody cannot join, or a joining cannot be dealt with so; each carries what its sentence needs. */
export const accessionRefusals = [
  /** Nothing is in force to join: never adopted, ended, or lapsed. */
  z.strictObject({ code: z.literal('nothingToJoin'), endedOn: DateOnly.nullable() }),
  /** A court has ordered that the decision that adopted it does not apply for the time being (inhibition). */
  z.strictObject({ code: z.literal('versionInhibited') }),
  /** Another version has taken the place of the one that was read. */
  z.strictObject({
    code: z.literal('versionNotInForce'),
    read: z.int(),
    inForce: z.strictObject({ number: z.int(), adoptedOn: DateOnly, from: DateOnly }),
  }),
  /** The same organisation number has joined, or waits to. */
  z.strictObject({
    code: z.literal('alreadyJoined'),
    state: z.enum(['applied', 'asked', 'joined']),
    receiptNumber: z.string(),
    at: Instant,
  }),
  /** Another has a name like it; `name` when that one is public. The person says whether it is another. */
  z.strictObject({ code: z.literal('joiningLooksAlike'), name: z.string().nullable() }),
  z.strictObject({ code: z.literal('orgNumberShape') }),
  z.strictObject({ code: z.literal('orgNumberCheckDigit') }),
  z.strictObject({ code: z.literal('orgNumberIsPersonal') }),
  /** It has been withdrawn or refused, and nothing more is done with it. */
  z.strictObject({
    code: z.literal('joiningIsOver'),
    state: z.enum(['refused', 'withdrawn']),
    at: Instant,
  }),
  /** It has been confirmed already. */
  z.strictObject({ code: z.literal('joiningIsConfirmed'), at: Instant }),
  z.strictObject({ code: z.literal('nothingAsked') }),
  z.strictObject({ code: z.literal('joiningTextMissing'), what: z.enum(['question', 'answer', 'reason']) }),
  z.strictObject({ code: z.literal('paperDayInFuture'), arrivedOn: DateOnly, today: DateOnly }),
  /** What was signed that day cannot have been the version in force. */
  z.strictObject({
    code: z.literal('paperBeforeAdoption'),
    arrivedOn: DateOnly,
    adoptedOn: DateOnly,
  }),
  /** The template says that every nämnd is bound without joining. */
  z.strictObject({ code: z.literal('bodiesAreBound') }),
] as const;
