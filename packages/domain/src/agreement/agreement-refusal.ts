import { z } from 'zod';
import { AgreementId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';

/** Why an agreement cannot be launched or moved in time. */
export const agreementRefusals = [
  /** The same case is already running: two launches give one process. */
  z.strictObject({ code: z.literal('alreadyLaunched'), agreementId: AgreementId, diarienummer: z.string() }),
  z.strictObject({ code: z.literal('dateInPast'), key: z.string(), on: DateOnly, today: DateOnly }),
  /** So far ahead that the year must be mistyped. */
  z.strictObject({ code: z.literal('dateTooFarAhead'), key: z.string(), on: DateOnly, latest: DateOnly }),
  z.strictObject({ code: z.literal('datesOutOfOrder'), earlier: z.string(), later: z.string() }),
  z.strictObject({ code: z.literal('dateMissing'), key: z.string() }),
  z.strictObject({ code: z.literal('diarienummerMissing') }),
  z.strictObject({ code: z.literal('diarienummerUnreadable'), raw: z.string() }),
  /** The draft text could not be read; `detail` is what the importer says beside its code. */
  z.strictObject({
    code: z.literal('draftUnreadable'),
    why: z.enum([
      'empty',
      'tooLarge',
      'notText',
      'disguised',
      'encrypted',
      'zipBomb',
      'brokenDocx',
      'unsupported',
      'macros',
      'tooManySections',
      'scannedPdf',
      'brokenPdf',
    ]),
    detail: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.strictObject({ code: z.literal('notARehearsal') }),
  z.strictObject({ code: z.literal('clockOnlyMovesForward'), now: Instant }),
  z.strictObject({ code: z.literal('nothingAhead') }),
  z.strictObject({ code: z.literal('notSettled') }),
] as const;
