import { AppShell } from '@overens/ui/app-shell';
import type { ReactNode } from 'react';
import { frameWords } from '../../messages/sv/frame.ts';

/** The frame without anything that has to be looked up: for pages that tell of a fault. */
export function PlainShell({ children }: { readonly children: ReactNode }) {
  return (
    <AppShell
      tenant="overens"
      municipality={frameWords.nobodys}
      product={frameWords.product}
      homeHref="/"
      skipText={frameWords.skip}
    >
      {children}
    </AppShell>
  );
}
