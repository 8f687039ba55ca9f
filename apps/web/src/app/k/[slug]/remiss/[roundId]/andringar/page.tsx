import type { Metadata } from 'next';
import { PublicChangesPage } from '../../../../../../features/public-agreement/public-changes-page.tsx';
import { publicChangesTitle } from '../../../../../../features/public-agreement/public-changes-title.ts';
import { roundChangesOf } from '../../../../../../features/public-agreement/round-changes-of.ts';
import { PageShell } from '../../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../../messages/page-title.ts';

type Props = { params: Promise<{ slug: string; roundId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, roundId } = await params;
  const view = await roundChangesOf(slug, roundId);
  return { title: pageTitle(publicChangesTitle(view), view.agreementName) };
}

/** What the proposal of an open round would change in the version in force, for everyone. */
export default async function RoundChanges({ params }: Props) {
  const { slug, roundId } = await params;
  const view = await roundChangesOf(slug, roundId);
  return (
    <PageShell municipality={view.municipality}>
      <PublicChangesPage view={view} files={`/k/${slug}/remiss/${roundId}/fil`} back={`/k/${slug}`} />
    </PageShell>
  );
}
