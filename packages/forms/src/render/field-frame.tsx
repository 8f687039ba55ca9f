'use client';
import { useId, type ReactNode } from 'react';
import { formWords } from '../compile/form-messages.ts';
import { useFieldError } from './use-field-error.tsx';

/** What ties an input to its label, hint and error. */
export type InputTies = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean | undefined;
};

/** Label, hint and error around one native input. */
export function FieldFrame(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  /** Characters used and allowed, once it is close. */
  readonly count?: string | null;
  readonly children: (ties: InputTies) => ReactNode;
}) {
  const id = useId();
  const error = useFieldError(props.name);
  const { count = null, hint } = props;
  const parts = [
    hint === null ? null : `${id}-hint`,
    count === null ? null : `${id}-count`,
    error === null ? null : `${id}-error`,
  ].filter((part) => part !== null);
  return (
    <div className="ov-field" data-invalid={error === null ? undefined : true}>
      <label className="ov-label" htmlFor={id}>
        {props.label}
        <RequiredWord required={props.required} />
      </label>
      {hint === null ? null : (
        <p className="ov-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {props.children({
        id,
        'aria-describedby': parts.length === 0 ? undefined : parts.join(' '),
        'aria-invalid': error !== null,
        'aria-required': props.required ? true : undefined,
      })}
      {count === null ? null : (
        <p className="ov-hint ov-count" id={`${id}-count`}>
          {count}
        </p>
      )}
      {error === null ? null : (
        <p className="ov-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** Says in words that a question must be answered. */
export function RequiredWord({ required }: { readonly required: boolean }) {
  return required ? <span className="ov-required"> ({formWords.required})</span> : null;
}
