import type { ReactNode } from 'react';
import { describedBy, type Described } from './described-by.ts';
import { FieldNotes } from './field-notes.tsx';

export type FieldsetProps = Omit<Described, 'count'> & {
  readonly legend: ReactNode;
  readonly mark?: ReactNode;
  readonly required?: boolean | undefined;
  /** `radiogroup` lets the group itself be marked as required and wrong. */
  readonly role?: 'radiogroup' | undefined;
  readonly children: ReactNode;
};

/** A question whose answer is several controls: choices, or a small group of fields. */
export function Fieldset({ id, legend, hint, error, mark, required, role, children }: FieldsetProps) {
  const isRadioGroup = role === 'radiogroup';
  return (
    <fieldset
      id={`${id}-group`}
      className="ov-field ov-fieldset"
      role={role}
      aria-describedby={describedBy({ id, hint, error })}
      aria-invalid={isRadioGroup && error !== undefined ? true : undefined}
      aria-required={isRadioGroup && required === true ? true : undefined}
    >
      <legend className="ov-label">
        {legend}
        {mark === undefined ? null : <span className="ov-required"> {mark}</span>}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
