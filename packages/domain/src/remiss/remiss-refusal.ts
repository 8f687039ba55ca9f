import { z } from 'zod';
import { DateOnly, Instant } from '../kernel/instant.ts';

/** Why something cannot be done in a remiss round; each carries what its sentence needs. */
export const remissRefusals = [
  z.strictObject({ code: z.literal('roundNotDraft'), status: z.enum(['open', 'closed']) }),
  z.strictObject({ code: z.literal('roundNotOpen'), status: z.enum(['draft', 'closed']) }),
  z.strictObject({
    code: z.literal('roundIncomplete'),
    missing: z.array(z.enum(['subject', 'text', 'contactName', 'contactEmail', 'recipients'])),
  }),
  z.strictObject({ code: z.literal('closesBeforeItOpens'), opensOn: DateOnly, lastDay: DateOnly }),
  z.strictObject({ code: z.literal('lastDayHasPassed'), lastDay: DateOnly, today: DateOnly }),
  z.strictObject({ code: z.literal('extensionNotLater'), currentLastDay: DateOnly, lastDay: DateOnly }),
  z.strictObject({ code: z.literal('roundPastClosing'), closesAt: Instant }),
  z.strictObject({ code: z.literal('reasonMissing') }),
  z.strictObject({ code: z.literal('notYetDue'), closesAt: Instant }),
  z.strictObject({ code: z.literal('recipientExists'), name: z.string() }),
  z.strictObject({ code: z.literal('recipientDeclined'), at: Instant }),
  z.strictObject({ code: z.literal('recipientHasAnswered'), at: Instant }),
  z.strictObject({ code: z.literal('recipientNotInvited') }),
  /** The form refused the answer; the issues' paths are the form's field names. */
  z.strictObject({
    code: z.literal('answerInvalid'),
    issues: z.array(z.strictObject({ path: z.array(z.string()), message: z.string() })),
  }),
  z.strictObject({ code: z.literal('rowsInvalid'), count: z.int() }),
  z.strictObject({ code: z.literal('linkUnknown') }),
  z.strictObject({ code: z.literal('linkReplaced') }),
  /** Another device saved something between the review and the handing in. */
  z.strictObject({ code: z.literal('draftChangedSinceReview') }),
  /** Another device saved this part of the draft since this one read it. */
  z.strictObject({ code: z.literal('draftConflict'), currentVersion: z.int() }),
] as const;
