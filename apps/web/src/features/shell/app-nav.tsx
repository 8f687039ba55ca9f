'use client';

import { MainNav } from '@overens/ui/main-nav';
import Link from 'next/link';

export interface AppNavProps {
  /** Handed over rather than imported: every page would load all words of the frame. */
  readonly words: { readonly mainNav: string; readonly menu: string; readonly close: string };
  readonly items: readonly { readonly href: string; readonly label: string; readonly isCurrent?: boolean }[];
}

/** The main entries with the router's links: a server's page cannot hand a component to a client's. */
export function AppNav({ words, items }: AppNavProps) {
  return (
    <MainNav
      label={words.mainNav}
      menuLabel={words.menu}
      closeLabel={words.close}
      items={items}
      linkAs={Link}
    />
  );
}
