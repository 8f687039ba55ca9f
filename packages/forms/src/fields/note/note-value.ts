import * as z from 'zod/mini';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { NoteField } from './note-field.ts';

/** A note never holds an answer. */
export const noteValue: FieldBehaviour<NoteField> = {
  empty: () => undefined,
  normalise: () => undefined,
  isEmpty: () => true,
  schema: () => z.never(),
  draft: () => z.never(),
  show: () => '',
};
