import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { Metadata } from 'next';
import { publicChangesOf } from '../../../../../../features/public-agreement/public-changes-of.ts';
import { PublicChangesPage } from '../../../../../../features/public-agreement/public-changes-page.tsx';
import { publicChangesTitle } from '../../../../../../features/public-agreement/public-changes-title.ts';
import { PageShell } from '../../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../../messages/page-title.ts';

type Props = {
  params: Promise<{ slug: string; agreementId: string }>;
  searchParams: Promise<{ version?: string }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug, agreementId }, { version }] = await Promise.all([params, searchParams]);
  const view = await publicChangesOf(slug, agreementId, version);
  return {
    title: pageTitle(publicChangesTitle(view), view.agreementName),
    ...(view.mode === 'rehearsal' ? { robots: { index: false } } : {}),
  };
}

/** What an adopted version changed in the one before it, for everyone. */
export default async function PublicChanges({ params, searchParams }: Props) {
  const [{ slug, agreementId }, { version }] = await Promise.all([params, searchParams]);
  const view = await publicChangesOf(slug, agreementId, version);
  const page = `/k/${slug}/overenskommelse/${agreementId}`;
  return (
    <PageShell
      municipality={view.municipality}
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.now) : undefined}
    >
      <PublicChangesPage view={view} files={`${page}/fil`} back={page} />
    </PageShell>
  );
}
