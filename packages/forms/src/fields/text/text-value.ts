import * as z from 'zod/mini';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { TextField } from './text-field.ts';
import { textOrNothing } from '../../compile/plain-text.ts';
import { atMostCharacters, fitsInDraft, LONG_TEXT_LIMIT, ONE_LINE_LIMIT } from '../../compile/text-limits.ts';
import { isNothing } from '../field-behaviour.ts';

export const textValue: FieldBehaviour<TextField> = {
  empty: () => '',
  normalise: (_, raw) => textOrNothing(raw),
  isEmpty: isNothing,
  schema: (field) => z.string().check(atMostCharacters(textLimit(field))),
  draft: () => z.string().check(fitsInDraft),
  show: (_, value) => (typeof value === 'string' ? value : ''),
};

/** Most characters the field takes when handed in. */
export function textLimit(field: Pick<TextField, 'lines' | 'maxLength'>): number {
  return field.maxLength ?? (field.lines === 'many' ? LONG_TEXT_LIMIT : ONE_LINE_LIMIT);
}
