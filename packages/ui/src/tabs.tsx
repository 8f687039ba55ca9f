import type { ReactNode } from 'react';
import { Anchor, type LinkElement } from './anchor.tsx';

export type TabsProps = {
  readonly label: string;
  readonly items: readonly {
    readonly href: string;
    readonly label: ReactNode;
    readonly isCurrent?: boolean;
    /** A number or a word after the label. */
    readonly count?: ReactNode;
  }[];
  readonly linkAs?: LinkElement | undefined;
};

/** Sides of one matter, each with an address of its own: links, so they can be shared and opened apart. */
export function Tabs({ label, items, linkAs }: TabsProps) {
  return (
    <nav className="ov-tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Anchor
              href={item.href}
              linkAs={linkAs}
              aria-current={item.isCurrent === true ? 'page' : undefined}
            >
              {item.label}
              {item.count === undefined ? null : <span className="ov-tabs-count">{item.count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
