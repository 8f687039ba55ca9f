import { z } from 'zod';
import { Condition } from './condition.ts';
import { LocalText } from './local-text.ts';

/** Keys become React Hook Form names and property names: letters and digits, and nothing JavaScript owns. */
export const FieldKey = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]{0,59}$/)
  .refine((key) => !(key in {}), { error: 'reservedKey' });
export type FieldKey = z.infer<typeof FieldKey>;

/** What every field that can be filled in has. */
export const fieldBase = {
  key: FieldKey,
  label: LocalText,
  hint: LocalText.optional(),
  required: z.boolean().optional(),
  visibleIf: Condition.optional(),
};

/** Most characters a definition may allow in one field. */
export const MAX_TEXT_LENGTH = 100_000;

export const MaxLength = z.int().min(1).max(MAX_TEXT_LENGTH);

export const ChoiceOption = z.strictObject({
  value: z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,59}$/),
  label: LocalText,
});
export type ChoiceOption = z.infer<typeof ChoiceOption>;

export const ChoiceOptions = z
  .array(ChoiceOption, { error: 'choiceWithoutOptions' })
  .min(1, { error: 'choiceWithoutOptions' })
  .max(100);
