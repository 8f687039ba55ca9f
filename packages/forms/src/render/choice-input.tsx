'use client';
import type { FieldInputProps } from './field-input-props.tsx';
import { frameTexts } from './frame-texts.tsx';
import { RadioChoice } from './radio-choice.tsx';

/** Serves both `choice` and `stance`: they differ in which values there are, not in how one is picked. */
export function ChoiceInput({ field, name, surroundings }: FieldInputProps<'choice' | 'stance'>) {
  return (
    <RadioChoice
      name={name}
      options={field.options}
      disabled={surroundings.disabled}
      locale={surroundings.locale}
      {...frameTexts(field, surroundings.locale)}
    />
  );
}
