import type { ReactNode } from 'react';

/** First in the page: past the head, straight to what it is about. Unseen until it has focus. */
export function SkipLink({
  href = '#innehall',
  children,
}: {
  readonly href?: string;
  readonly children: ReactNode;
}) {
  return (
    <a className="ov-skip-link" href={href}>
      {children}
    </a>
  );
}
