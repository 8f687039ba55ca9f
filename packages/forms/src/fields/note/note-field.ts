import { z } from 'zod';
import { Condition } from '../../definition/condition.ts';
import { FieldKey } from '../../definition/field-base.ts';
import { LocalText } from '../../definition/local-text.ts';

/** A text to read; it holds no answer and can therefore never be required. */
export const NoteField = z.strictObject({
  type: z.literal('note'),
  key: FieldKey,
  body: LocalText,
  required: z.undefined({ error: 'requiredNote' }).optional(),
  visibleIf: Condition.optional(),
});
export type NoteField = z.infer<typeof NoteField>;
