import * as z from 'zod/mini';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { BooleanField } from './boolean-field.ts';
import { formWords } from '../../compile/form-messages.ts';
import { reasonCheck } from '../../compile/reason-check.ts';

/** A box that nobody ticked is false, also before anybody saw it. */
export const booleanValue: FieldBehaviour<BooleanField> = {
  empty: () => false,
  normalise: (_, raw) => raw ?? false,
  isEmpty: (value) => value === false || value === undefined,
  schema: (field) =>
    z
      .boolean()
      .check(reasonCheck((ticked) => (field.required === true && !ticked ? { code: 'mustBeTicked' } : null))),
  draft: () => z.boolean(),
  show: (_, value) => (value === true ? formWords.yes : formWords.no),
};
