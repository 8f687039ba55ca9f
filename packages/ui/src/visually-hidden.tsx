import type { ReactNode } from 'react';

/** For ears only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="ov-visually-hidden">{children}</span>;
}
