import type { ZodMiniType } from 'zod/mini';
import type { FieldOf, FieldType, FormField } from '../definition/form-field.ts';
import type { FormPassages } from '../compile/form-passage.ts';
import type { Locale, LocalText } from '../definition/local-text.ts';
import { behaviourOf } from './field-registry.ts';

/** One field of one definition, ready to be asked; its schemas are made once. */
export type BoundField = {
  readonly field: FormField;
  readonly key: string;
  readonly label: LocalText;
  readonly required: boolean;
  readonly empty: () => unknown;
  readonly normalise: (raw: unknown) => unknown;
  readonly isEmpty: (value: unknown) => boolean;
  readonly schema: ZodMiniType;
  readonly draft: ZodMiniType;
  readonly show: (value: unknown, locale: Locale, passages: FormPassages) => string;
};

export function bindField<T extends FieldType>(field: FieldOf<T>): BoundField {
  const behaviour = behaviourOf<T>(field.type);
  return {
    field,
    key: field.key,
    label: labelOf(field),
    required: requiredOf(field),
    empty: () => behaviour.empty(field),
    normalise: (raw) => behaviour.normalise(field, raw),
    isEmpty: behaviour.isEmpty,
    schema: behaviour.schema(field),
    draft: behaviour.draft(field),
    show: (value, locale, passages) => behaviour.show(field, value, locale, passages),
  };
}

function labelOf(field: FormField): LocalText {
  return field.type === 'note' ? field.body : field.label;
}

function requiredOf(field: FormField): boolean {
  return field.type !== 'note' && field.type !== 'computed' && field.required === true;
}
