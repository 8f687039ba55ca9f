import { z } from 'zod';
import { fieldBase } from '../../definition/field-base.ts';

/** Attached files, already stored and addressed by sha256. */
export const FileField = z.strictObject({
  type: z.literal('file'),
  ...fieldBase,
  endings: z
    .array(z.string().regex(/^[a-z0-9]{1,8}$/))
    .min(1)
    .optional(),
  maxFiles: z.int().min(1).max(20).optional(),
  maxBytes: z.int().min(1).optional(),
});
export type FileField = z.infer<typeof FileField>;
