import * as z from 'zod/mini';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { StanceField } from './stance-field.ts';
import { textOrNothing } from '../../compile/plain-text.ts';
import { oneOf, optionLabel } from '../choice/choice-value.ts';
import { isNothing } from '../field-behaviour.ts';

export const stanceValue: FieldBehaviour<StanceField> = {
  empty: () => '',
  normalise: (_, raw) => textOrNothing(raw),
  isEmpty: isNothing,
  schema: (field) => oneOf(field.options.map((option) => option.value)),
  draft: () => z.string().check(z.maxLength(60)),
  show: (field, value, locale) => optionLabel(field.options, value, locale),
};
