import { z } from 'zod';
import { ChoiceOptions, fieldBase } from '../../definition/field-base.ts';

/** One of several options. */
export const ChoiceField = z.strictObject({
  type: z.literal('choice'),
  ...fieldBase,
  options: ChoiceOptions,
});
export type ChoiceField = z.infer<typeof ChoiceField>;
