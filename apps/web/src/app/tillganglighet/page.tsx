import type { Metadata } from 'next';
import { AccessibilityPage } from '../../features/public-pages/accessibility-page.tsx';
import { PageShell } from '../../features/shell/page-shell.tsx';
import { pageTitle } from '../../messages/page-title.ts';
import { publicWords } from '../../messages/sv/public-pages.ts';
import { pageQuery } from '../../server/page-query.ts';
import { serverApi } from '../../server/server-api.ts';

export const metadata: Metadata = { title: pageTitle(publicWords.accessibility.title) };

export default async function AccessibilityStatementPage() {
  const { municipalities } = await pageQuery(async () => (await serverApi()).public.municipalities());
  return (
    <PageShell>
      <AccessibilityPage municipalities={municipalities} />
    </PageShell>
  );
}
