'use client';

import { useId, useRef, type ReactNode } from 'react';
import { Anchor, type LinkElement } from './anchor.tsx';
import { Icon } from './icon.tsx';

export type MainNavProps = {
  readonly label: string;
  readonly menuLabel: string;
  readonly closeLabel: string;
  readonly items: readonly {
    readonly href: string;
    readonly label: ReactNode;
    readonly isCurrent?: boolean;
  }[];
  readonly linkAs?: LinkElement | undefined;
};

/**
 * The main entries: a row on a wide screen, behind a menu button on a narrow one. A popover, so
 * that it opens without script; a browser that has none shows the entries at once.
 */
export function MainNav({ label, menuLabel, closeLabel, items, linkAs }: MainNavProps) {
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  // The router keeps the head of the page when it changes page; the menu must not stay in the way.
  const hideMenu = () => {
    if (panel.current?.matches(':popover-open') === true) panel.current.hidePopover();
  };
  return (
    <nav className="ov-nav" aria-label={label}>
      <button type="button" className="ov-nav-button" popoverTarget={panelId}>
        <Icon path={MENU} />
        {menuLabel}
      </button>
      <div className="ov-nav-panel" id={panelId} ref={panel} popover="auto">
        <button type="button" className="ov-nav-button" popoverTarget={panelId} popoverTargetAction="hide">
          <Icon path={CLOSE} />
          {closeLabel}
        </button>
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <Anchor
                href={item.href}
                linkAs={linkAs}
                aria-current={item.isCurrent === true ? 'page' : undefined}
                onClick={hideMenu}
              >
                {item.label}
              </Anchor>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

const MENU = 'M4 6.5h16M4 12h16M4 17.5h16';
const CLOSE = 'M5 5l14 14M19 5 5 19';
