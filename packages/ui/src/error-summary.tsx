'use client';

import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type ErrorSummaryProps = {
  readonly title: string;
  /** `fieldId` is the id of the control (for a `RadioGroup` its first radio). */
  readonly errors: readonly { readonly fieldId: string; readonly message: ReactNode }[];
  /** Focus moves here when this changes and there are errors: give the number of tries to submit. */
  readonly attempt?: number | undefined;
};

/** What is wrong in the whole form, first on the page, each line a link to its field. */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const titleId = useId();
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (hasErrors) box.current?.focus();
  }, [attempt, hasErrors]);
  if (!hasErrors) return null;
  return (
    <section ref={box} className="ov-error-summary" aria-labelledby={titleId} tabIndex={-1}>
      <h2 className="ov-error-summary-title" id={titleId}>
        <Icon path={ERROR} />
        {title}
      </h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A bare fragment link would put the control at the top edge, with its label out of sight above it. */
function goToField(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (field === null) return;
  event.preventDefault();
  (field.closest('.ov-field') ?? field).scrollIntoView({ block: 'start' });
  field.focus({ preventScroll: true });
}

const ERROR = 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5m0 3v.6';
