import type { ComponentPropsWithRef, ReactNode } from 'react';
import { describedBy } from './described-by.ts';

export type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'id'> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
};

/** One yes or no; the whole row can be hit. */
export function Checkbox({ id, label, hint, error, ...rest }: CheckboxProps) {
  const choice = (
    <div className="ov-choice">
      <input
        {...rest}
        id={id}
        type="checkbox"
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="ov-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
  if (error === undefined) return choice;
  return (
    <div className="ov-field">
      <p className="ov-error" id={`${id}-error`}>
        {error}
      </p>
      {choice}
    </div>
  );
}
