import { z } from 'zod';
import { fieldBase } from '../../definition/field-base.ts';
import { LocalText } from '../../definition/local-text.ts';

/** A number; whole unless `decimals` says how many decimals may be given. */
export const NumberField = z
  .strictObject({
    type: z.literal('number'),
    ...fieldBase,
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: z.int().min(0).max(6).optional(),
    unit: LocalText.optional(),
  })
  .refine((field) => (field.min ?? -Infinity) <= (field.max ?? Infinity), { error: 'emptyRange' });
export type NumberField = z.infer<typeof NumberField>;
