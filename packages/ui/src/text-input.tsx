import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';

export type TextInputProps = ComponentPropsWithRef<'input'> & {
  /** Width hints at the length of the answer; a narrow screen always gets the full width. */
  readonly width?: 'short' | 'medium' | 'full' | undefined;
};

/** One line of text (also `type="email"`, `"tel"`, `"number"` …). */
export function TextInput({ width = 'full', type = 'text', className, ...rest }: TextInputProps) {
  return <input {...rest} type={type} className={classNames('ov-input', `ov-input--${width}`, className)} />;
}
