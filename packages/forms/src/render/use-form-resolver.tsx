'use client';
import { toNestErrors } from '@hookform/resolvers';
import { useCallback } from 'react';
import { get, set, type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form';
import { NO_ANSWERS, type AnswerValues } from '../compile/answer-values.ts';
import type { CompiledForm } from '../compile/compile-form.ts';

/**
 * React Hook Form's resolver for one unit: the same strict parse that the server does on hand-in.
 * Pass the same `form`, `namePrefix` and `rest` as to `FormFields`; keep `rest` stable between renders.
 */
export function useFormResolver(options: {
  readonly form: CompiledForm;
  readonly unitKey: string;
  readonly namePrefix?: string;
  readonly rest?: AnswerValues;
}): Resolver<FieldValues> {
  const { form, unitKey, namePrefix = '', rest = NO_ANSWERS } = options;
  return useCallback<Resolver<FieldValues>>(
    (values, _context, resolverOptions) => {
      const raw: unknown = namePrefix === '' ? values : get(values, namePrefix);
      const parsed = form.parseUnit(unitKey, raw, rest);
      if (parsed.ok) return { values: placeAt(namePrefix, parsed.value), errors: {} };
      const errors: FieldErrors = {};
      for (const issue of parsed.refusal) {
        const name = [namePrefix, ...issue.path].filter((part) => part !== '').join('.');
        errors[name === '' ? 'root' : name] ??= { type: issue.reason.code, message: issue.message };
      }
      return { values: {}, errors: toNestErrors(errors, resolverOptions) };
    },
    [form, unitKey, namePrefix, rest],
  );
}

function placeAt(namePrefix: string, unit: FieldValues): FieldValues {
  if (namePrefix === '') return unit;
  const values: FieldValues = {};
  set(values, namePrefix, unit);
  return values;
}
