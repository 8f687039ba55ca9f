import * as z from 'zod/mini';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { ComputedField } from './computed-field.ts';
import { textIn } from '../../compile/text-in.ts';

/** The value is worked out where conditions are evaluated; what was sent in is dropped. */
export const computedValue: FieldBehaviour<ComputedField> = {
  empty: () => undefined,
  normalise: () => undefined,
  isEmpty: () => true,
  schema: () => z.boolean(),
  draft: () => z.boolean(),
  show: (field, value, locale) => textIn(value === true ? field.whenTrue : field.whenFalse, locale),
};
