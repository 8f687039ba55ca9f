import { textIn } from '../compile/text-in.ts';
import type { FieldInputProps } from './field-input-props.tsx';

export function NoteText({ field, surroundings }: FieldInputProps<'note'>) {
  return <p className="ov-note">{textIn(field.body, surroundings.locale)}</p>;
}
