import { z } from 'zod';
import { fieldBase } from '../../definition/field-base.ts';

/** A box to tick. Required means that it must be ticked. */
export const BooleanField = z.strictObject({ type: z.literal('boolean'), ...fieldBase });
export type BooleanField = z.infer<typeof BooleanField>;
