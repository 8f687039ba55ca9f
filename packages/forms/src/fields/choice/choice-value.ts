import * as z from 'zod/mini';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { ChoiceField } from './choice-field.ts';
import { textIn } from '../../compile/text-in.ts';
import { textOrNothing } from '../../compile/plain-text.ts';
import { reasonCheck } from '../../compile/reason-check.ts';
import { isNothing } from '../field-behaviour.ts';

export const choiceValue: FieldBehaviour<ChoiceField> = {
  empty: () => '',
  normalise: (_, raw) => textOrNothing(raw),
  isEmpty: isNothing,
  schema: (field) => oneOf(field.options.map((option) => option.value)),
  draft: () => z.string().check(z.maxLength(60)),
  show: (field, value, locale) => optionLabel(field.options, value, locale),
};

/** Refuses anything but the values offered, as `notAnOption`. */
export function oneOf(values: readonly string[]) {
  const offered = new Set<unknown>(values);
  return z.unknown().check(reasonCheck((value) => (offered.has(value) ? null : { code: 'notAnOption' })));
}

/** The label of the option with this value, or nothing. */
export function optionLabel(
  options: readonly { readonly value: string; readonly label: Parameters<typeof textIn>[0] }[],
  value: unknown,
  locale: Parameters<typeof textIn>[1],
): string {
  const option = options.find((candidate) => candidate.value === value);
  return option === undefined ? '' : textIn(option.label, locale);
}
