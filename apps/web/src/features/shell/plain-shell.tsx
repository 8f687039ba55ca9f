import { AppShell } from '@overens/ui/app-shell';
import type { ReactNode } from 'react';
import { shellWords } from '../../messages/sv/shell.ts';

/** The frame without anything that has to be looked up: for pages that tell of a fault. */
export function PlainShell({ children }: { readonly children: ReactNode }) {
  return (
    <AppShell
      tenant="overens"
      municipality={shellWords.nobodys}
      product={shellWords.product}
      homeHref="/"
      skipText={shellWords.skip}
    >
      {children}
    </AppShell>
  );
}
