'use client';
import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { textIn } from '../compile/text-in.ts';
import type { FieldInputProps } from './field-input-props.tsx';
import { FieldsetFrame } from './fieldset-frame.tsx';
import { frameTexts } from './frame-texts.tsx';

export function MultichoiceInput({ field, name, surroundings }: FieldInputProps<'multichoice'>) {
  const id = useId();
  const { register } = useFormContext();
  return (
    <FieldsetFrame name={name} {...frameTexts(field, surroundings.locale)}>
      {(isInvalid) =>
        field.options.map((option, index) => (
          <div className="ov-choice" key={option.value}>
            <input
              {...register(name)}
              id={`${id}-${index}`}
              type="checkbox"
              value={option.value}
              disabled={surroundings.disabled}
              aria-invalid={isInvalid}
            />
            <label htmlFor={`${id}-${index}`}>{textIn(option.label, surroundings.locale)}</label>
          </div>
        ))
      }
    </FieldsetFrame>
  );
}
