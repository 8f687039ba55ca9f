'use client';
import { useId, type ReactNode } from 'react';
import { RequiredWord } from './field-frame.tsx';
import { useFieldError } from './use-field-error.tsx';

/**
 * Legend, hint and error around several inputs that answer one question.
 * `role="radiogroup"` lets the group itself be marked invalid and required.
 */
export function FieldsetFrame(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly role?: 'radiogroup';
  readonly children: ReactNode | ((isInvalid: boolean) => ReactNode);
}) {
  const id = useId();
  const error = useFieldError(props.name);
  const parts = [props.hint === null ? null : `${id}-hint`, error === null ? null : `${id}-error`].filter(
    (part) => part !== null,
  );
  const marks =
    props.role === 'radiogroup'
      ? { role: 'radiogroup', 'aria-invalid': error !== null, 'aria-required': props.required }
      : {};
  return (
    <fieldset
      className="ov-field"
      data-invalid={error === null ? undefined : true}
      aria-describedby={parts.length === 0 ? undefined : parts.join(' ')}
      {...marks}
    >
      <legend className="ov-label">
        {props.label}
        <RequiredWord required={props.required} />
      </legend>
      {props.hint === null ? null : (
        <p className="ov-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {typeof props.children === 'function' ? props.children(error !== null) : props.children}
      {error === null ? null : (
        <p className="ov-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
