import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { Metadata } from 'next';
import { publicChangesOf } from '../../../../../../features/public-agreement/public-changes-of.ts';
import { PublicChangesPage } from '../../../../../../features/public-agreement/public-changes-page.tsx';
import { PageShell } from '../../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../../messages/page-title.ts';
import { publicChangesWords as words } from '../../../../../../messages/sv/public-changes.ts';

type Props = {
  params: Promise<{ slug: string; agreementId: string }>;
  searchParams: Promise<{ version?: string }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug, agreementId }, { version }] = await Promise.all([params, searchParams]);
  const { from, to, agreementName, mode } = await publicChangesOf(slug, agreementId, version);
  return {
    title: pageTitle(words.title(to, from), agreementName),
    ...(mode === 'rehearsal' ? { robots: { index: false } } : {}),
  };
}

/** What an adopted version changed in the one before it, for everyone. */
export default async function PublicChanges({ params, searchParams }: Props) {
  const [{ slug, agreementId }, { version }] = await Promise.all([params, searchParams]);
  const view = await publicChangesOf(slug, agreementId, version);
  return (
    <PageShell
      municipality={view.municipality}
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.now) : undefined}
    >
      <PublicChangesPage view={view} href={`/k/${slug}/overenskommelse/${agreementId}`} />
    </PageShell>
  );
}
