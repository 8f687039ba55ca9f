import type { Metadata } from 'next';
import { cache } from 'react';
import { PublicMeetings } from '../../../features/forankring/public-meetings.tsx';
import { PublicAgreementList } from '../../../features/public-agreement/public-agreement-list.tsx';
import { PublicRoundsPage } from '../../../features/public-pages/public-rounds-page.tsx';
import { PageShell } from '../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../messages/page-title.ts';
import { publicWords } from '../../../messages/sv/public-pages.ts';
import { pageQuery } from '../../../server/page-query.ts';
import { serverApi } from '../../../server/server-api.ts';

type Props = { params: Promise<{ slug: string }> };

const roundsOf = cache((slug: string) => pageQuery(async () => (await serverApi()).public.rounds({ slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { municipality } = await roundsOf((await params).slug);
  return { title: pageTitle(publicWords.rounds.title(municipality.name)) };
}

export default async function MunicipalityPage({ params }: Props) {
  const { slug } = await params;
  const [view, agreements, meetings] = await Promise.all([
    roundsOf(slug),
    pageQuery(async () => (await serverApi()).public.agreements({ slug })),
    pageQuery(async () => (await serverApi()).forankring.publicMeetings({ slug })),
  ]);
  return (
    <PageShell municipality={view.municipality}>
      <PublicRoundsPage view={view} />
      <PublicMeetings view={meetings} />
      <PublicAgreementList view={agreements} />
    </PageShell>
  );
}
