'use client';
import { useFormContext } from 'react-hook-form';
import { textIn } from '../compile/text-in.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldInputProps } from './field-input-props.tsx';
import { frameTexts } from './frame-texts.tsx';

/** A text input with a number keyboard: it takes `3,5`, which `type="number"` drops in silence. */
export function NumberInput({ field, name, surroundings }: FieldInputProps<'number'>) {
  const { register } = useFormContext();
  const { disabled, locale } = surroundings;
  const texts = frameTexts(field, locale);
  const unit = field.unit === undefined ? '' : ` (${textIn(field.unit, locale)})`;
  return (
    <FieldFrame name={name} {...texts} label={`${texts.label}${unit}`}>
      {(ties) => (
        <input
          {...register(name)}
          {...ties}
          type="text"
          inputMode={(field.decimals ?? 0) === 0 ? 'numeric' : 'decimal'}
          className="ov-input"
          disabled={disabled}
        />
      )}
    </FieldFrame>
  );
}
