import { Button } from '@overens/ui/button';
import { PageHeader } from '@overens/ui/page-header';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageShell } from '../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../messages/page-title.ts';
import { signInWords } from '../../../messages/sv/sign-in.ts';

export const metadata: Metadata = { title: pageTitle(signInWords.confirmTitle), robots: { index: false } };

/**
 * Where the link in the mail leads. Programs that look through mail open every link in it: opening this
 * page uses nothing up, the button does.
 */
export default async function ConfirmSignInPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string }>;
}) {
  const { token } = await searchParams;
  if (token === undefined || token === '') redirect('/logga-in?utfall=ogiltig');
  return (
    <PageShell account="none">
      <PageHeader title={signInWords.confirmTitle} lead={signInWords.confirmLead} />
      <form action="/logga-in/bekraftad" method="post" className="ov-actions">
        <input type="hidden" name="token" value={token} />
        <Button type="submit">{signInWords.confirm}</Button>
      </form>
    </PageShell>
  );
}
