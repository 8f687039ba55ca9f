'use client';
import { formWords } from '../compile/form-messages.ts';
import { LONG_TEXT_LIMIT } from '../compile/text-limits.ts';
import type { FieldInputProps } from './field-input-props.tsx';
import { FieldsetFrame } from './fieldset-frame.tsx';
import { frameTexts } from './frame-texts.tsx';
import { LongText } from './long-text.tsx';

export function TextProposalInput({ field, name, surroundings }: FieldInputProps<'textProposal'>) {
  const limit = field.maxLength ?? LONG_TEXT_LIMIT;
  const common = { limit, hint: null, required: false, disabled: surroundings.disabled, rows: 3 };
  return (
    <FieldsetFrame name={name} {...frameTexts(field, surroundings.locale)}>
      <LongText name={`${name}.passage`} label={formWords.passage} {...common} />
      <LongText name={`${name}.wording`} label={formWords.wording} {...common} />
    </FieldsetFrame>
  );
}
