import { Alert } from '@overens/ui/alert';
import { PageHeader } from '@overens/ui/page-header';
import type { PartyPageView } from '@overens/usecases/party-page/party-page-views';
import { partyPageWords } from '../../messages/sv/party-page.ts';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';
import { PostalAddress } from '../answering/postal-address.tsx';
import { PartyJoining } from './party-joining.tsx';
import { PartyMeetings } from './party-meetings.tsx';
import { PartyReports } from './party-reports.tsx';
import { PartyRounds } from './party-rounds.tsx';

export interface PartyPageProps {
  readonly view: PartyPageView;
  readonly partyLinkId: string;
}

/** A party's own page in one agreement: what it is asked to do, what it has joined, its receipts. */
export function PartyPage({ view, partyLinkId }: PartyPageProps) {
  const words = partyPageWords;
  const { municipality } = view;
  return (
    <>
      <PageHeader
        title={words.title(view.name)}
        eyebrow={`${view.agreementName}, ${view.diarienummer.join(', ')}`}
        lead={words.lead}
      />
      {view.mode === 'rehearsal' ? (
        <Alert tone="info" word={publicAgreementWords.rehearsalWord} role="none" />
      ) : null}
      <PartyJoining view={view} partyLinkId={partyLinkId} />
      <PartyRounds view={view} />
      <PartyMeetings view={view} />
      <PartyReports agreementId={view.agreementId} partyLinkId={partyLinkId} />
      <section className="ov-section" aria-labelledby="kontakt">
        <h2 id="kontakt">{words.contact.title}</h2>
        <p className="ov-measure">{words.contact.text}</p>
        <p>
          <a href={`mailto:${municipality.registrarEmail}`}>{municipality.registrarEmail}</a>
        </p>
        <PostalAddress lines={municipality.paperAddress} />
      </section>
    </>
  );
}
