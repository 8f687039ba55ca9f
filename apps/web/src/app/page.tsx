import type { Metadata } from 'next';
import { StartPage } from '../features/public-pages/start-page.tsx';
import { PageShell } from '../features/shell/page-shell.tsx';
import { pageTitle } from '../messages/page-title.ts';
import { pageQuery } from '../server/page-query.ts';
import { serverApi } from '../server/server-api.ts';

export const metadata: Metadata = { title: pageTitle() };

export default async function PublicStartPage() {
  const { municipalities, session } = await pageQuery(async () => {
    const api = await serverApi();
    const [{ municipalities: all }, me] = await Promise.all([api.public.municipalities(), api.session.me()]);
    return { municipalities: all, session: me };
  });
  return (
    <PageShell>
      <StartPage municipalities={municipalities} home={homeOf(session)} />
    </PageShell>
  );
}

function homeOf(session: { person: unknown; municipal: readonly unknown[] }): 'work' | 'organisation' | null {
  if (session.person === null) return null;
  return session.municipal.length > 0 ? 'work' : 'organisation';
}
