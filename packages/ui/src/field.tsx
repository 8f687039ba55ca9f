import type { ReactNode } from 'react';
import { describedBy, type Described } from './described-by.ts';
import { FieldNotes } from './field-notes.tsx';

/** Spread this on the control; it ties label, hint, count and error to it. */
export type FieldControl = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
};

export type FieldProps = Described & {
  readonly label: ReactNode;
  readonly required?: boolean | undefined;
  /** Word beside the label, such as "frivilligt" or "måste fyllas i". */
  readonly mark?: ReactNode;
  readonly children: (control: FieldControl) => ReactNode;
};

/**
 * Label, hint, count and error around one control: `<Field id="n" label="Namn">{(c) => <TextInput {...c} />}</Field>`.
 * The hint and the error stand above the control, where they are read before one writes and are
 * not hidden by an on-screen keyboard. `aria-required` rather than `required`: the browser's own
 * bubbles speak the browser's language, not the page's.
 */
export function Field({ id, label, hint, error, count, required, mark, children }: FieldProps) {
  return (
    <div className="ov-field">
      <label className="ov-label" htmlFor={id}>
        {label}
        {mark === undefined ? null : <span className="ov-required"> {mark}</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children({
        id,
        'aria-describedby': describedBy({ id, hint, error, count }),
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': required === true ? true : undefined,
      })}
      {count === undefined ? null : (
        <p className="ov-count" id={`${id}-count`}>
          {count}
        </p>
      )}
    </div>
  );
}
