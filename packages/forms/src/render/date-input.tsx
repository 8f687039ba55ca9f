'use client';
import { useFormContext } from 'react-hook-form';
import { FieldFrame } from './field-frame.tsx';
import type { FieldInputProps } from './field-input-props.tsx';
import { frameTexts } from './frame-texts.tsx';

export function DateInput({ field, name, surroundings }: FieldInputProps<'date'>) {
  const { register } = useFormContext();
  return (
    <FieldFrame name={name} {...frameTexts(field, surroundings.locale)}>
      {(ties) => (
        <input
          {...register(name)}
          {...ties}
          type="date"
          min={field.min}
          max={field.max}
          className="ov-input"
          disabled={surroundings.disabled}
        />
      )}
    </FieldFrame>
  );
}
