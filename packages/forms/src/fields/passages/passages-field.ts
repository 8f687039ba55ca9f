import { z } from 'zod';
import { fieldBase, MaxLength } from '../../definition/field-base.ts';

/**
 * Comments on single sentences, paragraphs or list items of the part that it stands under; only there, and once.
 * `maxLength` counts for each comment.
 */
export const PassagesField = z.strictObject({
  type: z.literal('passages'),
  ...fieldBase,
  maxLength: MaxLength.optional(),
});
export type PassagesField = z.infer<typeof PassagesField>;
