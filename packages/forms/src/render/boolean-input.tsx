'use client';
import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { RequiredWord } from './field-frame.tsx';
import type { FieldInputProps } from './field-input-props.tsx';
import { frameTexts } from './frame-texts.tsx';
import { useFieldError } from './use-field-error.tsx';

/** One box, with its label after it as boxes have. */
export function BooleanInput({ field, name, surroundings }: FieldInputProps<'boolean'>) {
  const { register } = useFormContext();
  const id = useId();
  const error = useFieldError(name);
  const { label, hint, required } = frameTexts(field, surroundings.locale);
  const parts = [hint === null ? '' : `${id}-hint`, error === null ? '' : `${id}-error`].join(' ').trim();
  return (
    <div className="ov-field" data-invalid={error === null ? undefined : true}>
      <div className="ov-choice">
        <input
          {...register(name)}
          id={id}
          type="checkbox"
          disabled={surroundings.disabled}
          aria-describedby={parts === '' ? undefined : parts}
          aria-invalid={error !== null}
          aria-required={required ? true : undefined}
        />
        <label htmlFor={id}>
          {label}
          <RequiredWord required={required} />
        </label>
      </div>
      {hint === null ? null : (
        <p className="ov-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === null ? null : (
        <p className="ov-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
