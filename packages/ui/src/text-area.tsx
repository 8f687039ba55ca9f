import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';

/** Several lines; grows with what is written where the browser can. */
export function TextArea({ rows = 4, className, ...rest }: ComponentPropsWithRef<'textarea'>) {
  return <textarea {...rest} rows={rows} className={classNames('ov-input', 'ov-input--area', className)} />;
}
