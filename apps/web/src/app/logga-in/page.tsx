import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInPanel } from '../../features/sign-in/sign-in-panel.tsx';
import { PageShell } from '../../features/shell/page-shell.tsx';
import { pageTitle } from '../../messages/page-title.ts';
import { signInWords } from '../../messages/sv/sign-in.ts';
import { env } from '../../server/env.ts';
import { pageQuery } from '../../server/page-query.ts';
import { demoPeople } from '../../server/people.ts';
import { signedInPerson } from '../../server/session.ts';

export const metadata: Metadata = { title: pageTitle(signInWords.title) };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ utfall?: string }> }) {
  const person = await pageQuery(signedInPerson);
  if (person !== null) redirect(person.municipal.length > 0 ? '/arbete' : '/forening');
  const { utfall } = await searchParams;
  const people = env().OVERENS_DEMO ? await pageQuery(demoPeople) : [];
  return (
    <PageShell account="none">
      <SignInPanel
        outcome={utfall}
        demoPeople={people.map(({ _id, name, municipal }) => ({
          id: _id,
          name,
          role: municipal[0]?.role ?? 'organisation',
        }))}
      />
    </PageShell>
  );
}
