'use client';
import { useFormContext } from 'react-hook-form';
import { textLimit } from '../fields/text/text-value.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldInputProps } from './field-input-props.tsx';
import { frameTexts } from './frame-texts.tsx';
import { LongText } from './long-text.tsx';

export function TextInput({ field, name, surroundings }: FieldInputProps<'text'>) {
  const { register } = useFormContext();
  const { disabled, locale } = surroundings;
  const texts = frameTexts(field, locale);
  if (field.lines === 'many') {
    return <LongText name={name} limit={textLimit(field)} disabled={disabled} {...texts} />;
  }
  return (
    <FieldFrame name={name} {...texts}>
      {(ties) => <input {...register(name)} {...ties} type="text" className="ov-input" disabled={disabled} />}
    </FieldFrame>
  );
}
