import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { shellWords } from '../messages/sv/shell.ts';
import './globals.css';

// Without a title: a page's own would stand beside it, and browsers show the first.
export const metadata: Metadata = {
  description: shellWords.describes,
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** The document. Each page brings its own `PageShell`, since whose colours it wears is the page's to know. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // A nonce belongs to one request, so no page is rendered beforehand.
  await headers();
  return (
    <html lang="sv">
      <body>{children}</body>
    </html>
  );
}
