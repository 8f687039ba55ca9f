import * as z from 'zod/mini';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { RichtextField } from './richtext-field.ts';
import { textOrNothing } from '../../compile/plain-text.ts';
import { atMostCharacters, fitsInDraft, LONG_TEXT_LIMIT } from '../../compile/text-limits.ts';
import { isNothing } from '../field-behaviour.ts';

export const richtextValue: FieldBehaviour<RichtextField> = {
  empty: () => '',
  normalise: (_, raw) => textOrNothing(raw),
  isEmpty: isNothing,
  schema: (field) => z.string().check(atMostCharacters(field.maxLength ?? LONG_TEXT_LIMIT)),
  draft: () => z.string().check(fitsInDraft),
  show: (_, value) => (typeof value === 'string' ? value : ''),
};
