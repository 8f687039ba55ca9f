import type { ReactNode } from 'react';
import { Anchor, type LinkElement } from './anchor.tsx';

export type BreadcrumbsProps = {
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly label: ReactNode }[];
  /** The page one is on; not a link. */
  readonly current: ReactNode;
  readonly linkAs?: LinkElement | undefined;
};

/** The way back up. */
export function Breadcrumbs({ label, items, current, linkAs }: BreadcrumbsProps) {
  return (
    <nav className="ov-breadcrumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href} linkAs={linkAs}>
              {item.label}
            </Anchor>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
