import { z } from 'zod';
import { fieldBase } from '../../definition/field-base.ts';

/** A calendar day, `YYYY-MM-DD`; never a moment. */
export const DateField = z
  .strictObject({
    type: z.literal('date'),
    ...fieldBase,
    min: z.iso.date().optional(),
    max: z.iso.date().optional(),
  })
  .refine((field) => (field.min ?? '') <= (field.max ?? '9999-12-31'), { error: 'emptyRange' });
export type DateField = z.infer<typeof DateField>;
