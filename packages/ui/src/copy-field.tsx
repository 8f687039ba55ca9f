'use client';

import { useState } from 'react';
import { Button } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';
import { TextInput } from './text-input.tsx';

export type CopyFieldProps = Pick<FieldProps, 'id' | 'label' | 'hint'> & {
  readonly value: string;
  readonly copyText: string;
  readonly copiedText: string;
  /** Said when the browser refuses: "Markera texten och kopiera den själv." */
  readonly failedText: string;
};

/** Something to copy: a link, a number. It can always be selected and copied by hand. */
export function CopyField({ id, label, hint, value, copyText, copiedText, failedText }: CopyFieldProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => {
    try {
      // Throws at once on plain http, where there is no clipboard whatever its type says.
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <div className="ov-copy">
          <TextInput {...control} value={value} readOnly onFocus={(event) => event.currentTarget.select()} />
          <Button variant="secondary" onClick={() => void copy()}>
            {copyText}
          </Button>
          <output className="ov-copy-outcome" htmlFor={id}>
            {outcomeText(outcome, copiedText, failedText)}
          </output>
        </div>
      )}
    </Field>
  );
}

function outcomeText(outcome: 'none' | 'copied' | 'failed', copied: string, failed: string): string {
  if (outcome === 'none') return '';
  return outcome === 'copied' ? copied : failed;
}
