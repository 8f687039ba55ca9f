import { PageHeader } from '@overens/ui/page-header';
import type { PartyPageView } from '@overens/usecases/party-page/party-page-views';
import { Fragment } from 'react';
import { partyPageWords } from '../../messages/sv/party-page.ts';
import { pageQuery } from '../../server/page-query.ts';
import { partyServerApi } from '../../server/server-api.ts';
import { PostalAddress } from '../answering/postal-address.tsx';
import { NeedsScript } from '../command/needs-script.tsx';
import { isJoiningToDo, isRoundToDo } from './is-to-do.ts';
import { PartyJoining } from './party-joining.tsx';
import { PartyMeetings } from './party-meetings.tsx';
import { isReportToDo, PartyReports } from './party-reports.tsx';
import { PartyRounds } from './party-rounds.tsx';

export interface PartyPageProps {
  readonly view: PartyPageView;
  readonly partyLinkId: string;
}

/** A party's own page in one agreement: what it is asked to do first, then what it has joined and its receipts. */
export async function PartyPage({ view, partyLinkId }: PartyPageProps) {
  const words = partyPageWords;
  const { municipality, agreementId } = view;
  const reports = await pageQuery(
    async () => await (await partyServerApi(partyLinkId)).followUp.ofParty({ agreementId }),
  );
  const sections = [
    {
      key: 'joining',
      isToDo: view.joinings.some((joining) => isJoiningToDo(joining, view)),
      section: <PartyJoining view={view} partyLinkId={partyLinkId} />,
    },
    { key: 'rounds', isToDo: view.rounds.some(isRoundToDo), section: <PartyRounds view={view} /> },
    { key: 'meetings', isToDo: view.meetings.length > 0, section: <PartyMeetings view={view} /> },
    {
      key: 'reports',
      isToDo: reports.followUps.some(isReportToDo),
      section: <PartyReports reports={reports} partyLinkId={partyLinkId} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={words.title(view.name)}
        eyebrow={`${view.agreementName}, ${view.diarienummer.join(', ')}`}
        lead={words.lead}
      />
      <NeedsScript />
      {sections
        .toSorted((one, other) => Number(other.isToDo) - Number(one.isToDo))
        .map(({ key, section }) => (
          <Fragment key={key}>{section}</Fragment>
        ))}
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
