import type { ZodMiniType } from 'zod/mini';
import type { FormPassages } from '../compile/form-passage.ts';
import type { Locale } from '../definition/local-text.ts';

/** What every field type must answer. The definition's own schema lives beside it in `<type>-field.ts`. */
export type FieldBehaviour<F> = {
  /** What an untouched input holds. */
  readonly empty: (field: F) => unknown;
  /** The value as it is kept and as conditions see it; `undefined` when nothing has been answered. */
  readonly normalise: (field: F, raw: unknown) => unknown;
  /** Whether the value, once normalised, says nothing. */
  readonly isEmpty: (value: unknown) => boolean;
  /** Strict: what may be handed in, given that something has been answered. */
  readonly schema: (field: F) => ZodMiniType;
  /** Lenient: what may be saved while writing. */
  readonly draft: (field: F) => ZodMiniType;
  /** The answer in words, for the review page and the receipt; `passages` are those of the part it stands under. */
  readonly show: (field: F, value: unknown, locale: Locale, passages: FormPassages) => string;
};

export function isNothing(value: unknown): boolean {
  return value === undefined;
}
