'use client';

import { Button } from '@overens/ui/button';

/** Opens the browser's print dialog. */
export function PrintButton({ children }: { readonly children: string }) {
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
