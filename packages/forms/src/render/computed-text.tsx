import { textIn } from '../compile/text-in.ts';
import type { FieldInputProps } from './field-input-props.tsx';
import { frameTexts } from './frame-texts.tsx';

/** Said aloud when it changes, since the person did not write it. */
export function ComputedText({ field, value, surroundings }: FieldInputProps<'computed'>) {
  const { label, hint } = frameTexts(field, surroundings.locale);
  return (
    <div className="ov-field">
      <span className="ov-label">{label}</span>
      {hint === null ? null : <p className="ov-hint">{hint}</p>}
      <p role="status">{textIn(value === true ? field.whenTrue : field.whenFalse, surroundings.locale)}</p>
    </div>
  );
}
