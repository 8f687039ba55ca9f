import { z } from 'zod';
import { ChoiceOptions, fieldBase } from '../../definition/field-base.ts';

/** Any number of the options, within `min` and `max`. */
export const MultichoiceField = z
  .strictObject({
    type: z.literal('multichoice'),
    ...fieldBase,
    options: ChoiceOptions,
    min: z.int().min(1).optional(),
    max: z.int().min(1).optional(),
  })
  .refine((field) => (field.min ?? 0) <= Math.min(field.max ?? Infinity, field.options.length), {
    error: 'emptyRange',
  });
export type MultichoiceField = z.infer<typeof MultichoiceField>;
