'use client';
import { LONG_TEXT_LIMIT } from '../compile/text-limits.ts';
import type { FieldInputProps } from './field-input-props.tsx';
import { frameTexts } from './frame-texts.tsx';
import { LongText } from './long-text.tsx';

/** Paragraphs are written with blank lines; there are no marks to lose. */
export function RichtextInput({ field, name, surroundings }: FieldInputProps<'richtext'>) {
  return (
    <LongText
      name={name}
      limit={field.maxLength ?? LONG_TEXT_LIMIT}
      disabled={surroundings.disabled}
      rows={10}
      {...frameTexts(field, surroundings.locale)}
    />
  );
}
