import { z } from 'zod';
import { fieldBase } from '../../definition/field-base.ts';
import { LeafField } from '../../definition/leaf-field.ts';
import { LocalText } from '../../definition/local-text.ts';

/** Rows of the same fields, such as several contact persons. A group holds no group. */
export const GroupField = z
  .strictObject({
    type: z.literal('group'),
    ...fieldBase,
    rowTitle: LocalText,
    fields: z.array(LeafField).min(1),
    minRows: z.int().min(1).optional(),
    maxRows: z.int().min(1).max(200).optional(),
  })
  .refine((field) => (field.minRows ?? 0) <= (field.maxRows ?? 50), { error: 'emptyRange' });
export type GroupField = z.infer<typeof GroupField>;
