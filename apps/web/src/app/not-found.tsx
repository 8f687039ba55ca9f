import { LinkButton } from '@overens/ui/link-button';
import { PageHeader } from '@overens/ui/page-header';
import type { Metadata } from 'next';
import Link from 'next/link';
import { PageShell } from '../features/shell/page-shell.tsx';
import { pageTitle } from '../messages/page-title.ts';
import { shellWords } from '../messages/sv/shell.ts';

// Stands in place of the title that the page would have had.
export const metadata: Metadata = { title: pageTitle(shellWords.notFoundTitle) };

/** What is not there, and what is not for this person: the two look alike. */
export default function NotFoundPage() {
  return (
    <PageShell>
      <PageHeader
        title={shellWords.notFoundTitle}
        lead={shellWords.notFoundText}
        actions={
          <>
            <LinkButton href="/" linkAs={Link}>
              {shellWords.toStart}
            </LinkButton>
            <LinkButton href="/logga-in" variant="secondary" linkAs={Link}>
              {shellWords.signIn}
            </LinkButton>
          </>
        }
      />
    </PageShell>
  );
}
