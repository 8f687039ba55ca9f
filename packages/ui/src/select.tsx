import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';

export type SelectOption = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
};

export type SelectProps = Omit<ComponentPropsWithRef<'select'>, 'children'> & {
  readonly options: readonly SelectOption[];
  /** First, empty choice: "Välj …". */
  readonly placeholder?: string | undefined;
};

/** One of more than about seven; for fewer, a `RadioGroup` shows them all at once. */
export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  return (
    <select {...rest} className={classNames('ov-input', 'ov-input--select', className)}>
      {placeholder === undefined ? null : <option value="">{placeholder}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
