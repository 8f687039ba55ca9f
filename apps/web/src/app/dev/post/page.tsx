import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { caughtMails } from '../../../features/dev-mail/caught-mails.ts';
import { MailList } from '../../../features/dev-mail/mail-list.tsx';
import { PageShell } from '../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../messages/page-title.ts';
import { publicWords } from '../../../messages/sv/public-pages.ts';
import { mailCatcherDir } from '../../../server/env-mail-catcher.ts';
import { env } from '../../../server/env.ts';

export const metadata: Metadata = { title: pageTitle(publicWords.mail.title), robots: { index: false } };

/** Demo mode only: the mails hold personal links. */
export default async function DevMailPage() {
  const folder = mailCatcherDir();
  if (!env().OVERENS_DEMO || folder === null) notFound();
  return (
    <PageShell>
      <MailList mails={await caughtMails(folder)} />
    </PageShell>
  );
}
