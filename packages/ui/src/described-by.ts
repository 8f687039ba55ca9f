import type { ReactNode } from 'react';

/** What may describe a control; each part has the id `<id>-hint`, `<id>-error`, `<id>-count`. */
export type Described = {
  readonly id: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly count?: ReactNode;
};

/** The ids for `aria-describedby`, error first because it is what one must act on. */
export function describedBy({ id, hint, error, count }: Described): string | undefined {
  const ids = [
    error === undefined ? [] : [`${id}-error`],
    hint === undefined ? [] : [`${id}-hint`],
    count === undefined ? [] : [`${id}-count`],
  ].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
}
