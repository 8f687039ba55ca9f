import { z } from 'zod';
import { fieldBase, MaxLength } from '../../definition/field-base.ts';

/** Plain text, on one line or many. Markup in it is kept as the characters it is. */
export const TextField = z.strictObject({
  type: z.literal('text'),
  ...fieldBase,
  lines: z.enum(['one', 'many']).optional(),
  maxLength: MaxLength.optional(),
});
export type TextField = z.infer<typeof TextField>;
