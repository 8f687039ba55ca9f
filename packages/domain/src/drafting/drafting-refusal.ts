import { z } from 'zod';

/** Why something cannot be done while answers are worked into the text; each carries what its sentence needs. */
export const draftingRefusals = [
  /** The new version is written: its words and the reasons for them do not change any more. */
  z.strictObject({ code: z.literal('draftingFinished') }),
  /** Nothing can be finished while an answer lacks a disposition. domain.md §8.10 RE-04. */
  z.strictObject({
    code: z.literal('commentsUnweighed'),
    count: z.int().positive(),
    /** By part of the text, most first. */
    where: z.array(z.strictObject({ unitKey: z.string(), title: z.string(), count: z.int() })),
  }),
  z.strictObject({ code: z.literal('dispositionReasonMissing') }),
  z.strictObject({
    code: z.literal('textEditRefused'),
    why: z.enum([
      'emptyHeading',
      'headingTooLong',
      'paragraphTooLong',
      'tooManyParagraphs',
      'tooManySections',
      'onlySection',
      'unknownUnit',
      'duplicateUnit',
    ]),
  }),
  /** Only a section that differs from the version that the work began with has a change to speak of. */
  z.strictObject({ code: z.literal('sectionNotChanged') }),
  /** A text that was read anew is put in place when a person has said of each uncertain unit whether it is the same. */
  z.strictObject({ code: z.literal('unitsUndecided'), count: z.int().positive() }),
] as const;
