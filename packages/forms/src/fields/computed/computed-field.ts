import { z } from 'zod';
import { Condition } from '../../definition/condition.ts';
import { FieldKey } from '../../definition/field-base.ts';
import { LocalText } from '../../definition/local-text.ts';

/** True or false worked out from other answers; what a browser sends for it is never believed. */
export const ComputedField = z.strictObject({
  type: z.literal('computed'),
  key: FieldKey,
  label: LocalText,
  hint: LocalText.optional(),
  expression: Condition,
  whenTrue: LocalText,
  whenFalse: LocalText,
  visibleIf: Condition.optional(),
});
export type ComputedField = z.infer<typeof ComputedField>;
