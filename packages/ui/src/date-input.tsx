import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';

/** The browser's own date field: typed or picked, value always `YYYY-MM-DD`. */
export function DateInput({ className, ...rest }: Omit<ComponentPropsWithRef<'input'>, 'type'>) {
  return <input {...rest} type="date" className={classNames('ov-input', 'ov-input--date', className)} />;
}
