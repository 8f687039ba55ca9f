'use client';

import { MainNav } from '@overens/ui/main-nav';
import Link from 'next/link';
import { shellWords } from '../../messages/sv/shell.ts';

export interface AppNavProps {
  readonly items: readonly { readonly href: string; readonly label: string; readonly isCurrent?: boolean }[];
}

/** The main entries with the router's links: a server's page cannot hand a component to a client's. */
export function AppNav({ items }: AppNavProps) {
  return (
    <MainNav
      label={shellWords.mainNav}
      menuLabel={shellWords.menu}
      closeLabel={shellWords.close}
      items={items}
      linkAs={Link}
    />
  );
}
