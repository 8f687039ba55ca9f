import { z } from 'zod';
import { Instant } from './instant.ts';
import { ProcessUpdate } from './outbox.ts';

/** Refusals that any command can meet. Stage kinds add their own; `registry/refusal.ts` is the closed union. */
export const kernelRefusals = [
  /** The thing is not there, or not for this actor: the two are told apart to nobody. */
  z.strictObject({
    code: z.literal('notFound'),
    what: z.enum([
      'agreement',
      'round',
      'recipient',
      'answer',
      'text',
      'template',
      'party',
      'link',
      'stage',
      'joining',
    ]),
  }),
  z.strictObject({ code: z.literal('notAllowed'), action: z.string() }),
  /** Someone else changed the document after this person read it. */
  z.strictObject({ code: z.literal('staleVersion'), expected: z.int(), actual: z.int() }),
  /** The command id was already used for something else, or by somebody else. */
  z.strictObject({ code: z.literal('commandIdReused') }),
  /** The process is busy starting or out of reach; the command was not carried out. */
  z.strictObject({ code: z.literal('processUnavailable') }),
  /** The command was accepted by the process and will be carried out, but not within the deadline. */
  z.strictObject({ code: z.literal('stillProcessing') }),
  /** The stage is not where this order can be carried out, e.g. a meeting that is over cannot be moved. */
  z.strictObject({ code: z.literal('orderNotNow'), order: ProcessUpdate, phase: z.string() }),
  z.strictObject({ code: z.literal('rateLimited'), retryAt: Instant }),
] as const;
