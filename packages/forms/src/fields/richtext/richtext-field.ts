import { z } from 'zod';
import { fieldBase, MaxLength } from '../../definition/field-base.ts';

/** Long text in paragraphs. Stored as plain text with blank lines between paragraphs. */
export const RichtextField = z.strictObject({
  type: z.literal('richtext'),
  ...fieldBase,
  maxLength: MaxLength.optional(),
});
export type RichtextField = z.infer<typeof RichtextField>;
