import { z } from 'zod';
import { fieldBase, MaxLength } from '../../definition/field-base.ts';

/** A proposed wording, with the passage it concerns. `maxLength` counts for each of the two texts. */
export const TextProposalField = z.strictObject({
  type: z.literal('textProposal'),
  ...fieldBase,
  maxLength: MaxLength.optional(),
});
export type TextProposalField = z.infer<typeof TextProposalField>;
