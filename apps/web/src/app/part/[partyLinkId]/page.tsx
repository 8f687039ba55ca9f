import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { LinkButton } from '@overens/ui/link-button';
import { PageHeader } from '@overens/ui/page-header';
import type { Metadata } from 'next';
import { partyPageOf } from '../../../features/party-page/party-page-of.ts';
import { PartyPage } from '../../../features/party-page/party-page.tsx';
import { PageShell } from '../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../messages/page-title.ts';
import { partyPageWords } from '../../../messages/sv/party-page.ts';

type Props = { params: Promise<{ partyLinkId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await partyPageOf((await params).partyLinkId);
  const title = view === null ? partyPageWords.lost.title : partyPageWords.title(view.name);
  return { title: pageTitle(title), robots: { index: false } };
}

/** A party's own page in one agreement, by its personal link or signed in. */
export default async function PartyInAgreementPage({ params }: Props) {
  const { partyLinkId } = await params;
  const view = await partyPageOf(partyLinkId);
  if (view === null) return <LostPartyLink />;
  return (
    <PageShell
      municipality={view.municipality}
      account="none"
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.now) : undefined}
    >
      <PartyPage view={view} partyLinkId={partyLinkId} />
    </PageShell>
  );
}

function LostPartyLink() {
  const words = partyPageWords.lost;
  return (
    <PageShell account="none">
      <PageHeader title={words.title} lead={words.lead} />
      <p className="ov-measure">{words.text}</p>
      <LinkButton variant="secondary" href="/logga-in">
        {words.signIn}
      </LinkButton>
    </PageShell>
  );
}
