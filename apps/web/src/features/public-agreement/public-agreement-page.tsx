import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import { DefinitionList } from '@overens/ui/definition-list';
import { Disclosure } from '@overens/ui/disclosure';
import { PageHeader } from '@overens/ui/page-header';
import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import type { PublicHistoryView } from '@overens/usecases/documents/public-history-view';
import Link from 'next/link';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { DownloadLinks } from '../documents/download-links.tsx';
import { CommitmentList } from './commitment-list.tsx';
import { ForceBadge } from './force-badge.tsx';
import { forceInWords } from './force-in-words.ts';
import { HowToJoin } from './how-to-join.tsx';
import { JoinedList } from './joined-list.tsx';
import { PublicText } from './public-text.tsx';
import { ReportList } from './report-list.tsx';
import { VersionList } from './version-list.tsx';

export interface PublicAgreementPageProps {
  readonly view: PublicAgreementView;
  readonly history: PublicHistoryView;
}

/** An agreement that has been adopted, for everyone: whether it is in force, what it says, who has joined. */
export function PublicAgreementPage({ view, history }: PublicAgreementPageProps) {
  const words = publicAgreementWords;
  const { shown } = view;
  const isEarlier = shown.replacedOn !== null;
  const href = `/k/${view.municipality.slug}/overenskommelse/${view.id}`;
  return (
    <>
      <PageHeader
        title={view.name}
        eyebrow={view.diarienummer.join(', ')}
        badge={<ForceBadge force={view.force} />}
        lead={forceInWords(view.force)}
      />
      {view.mode === 'rehearsal' ? (
        <Alert tone="info" word={words.rehearsalWord} title={words.rehearsal} role="none" />
      ) : null}
      {isEarlier ? (
        <Alert
          tone="warning"
          word={words.earlierWord}
          title={words.earlier(shown.number)}
          role="none"
          actions={<Link href={href}>{words.toCurrent}</Link>}
        />
      ) : null}
      <section className="ov-section" aria-labelledby="beslut">
        <h2 id="beslut">{words.facts.title}</h2>
        <DefinitionList items={decisionFacts(view)} />
      </section>
      <section className="ov-section" aria-labelledby="text">
        <h2 id="text">{words.text.title}</h2>
        <Disclosure summary={words.text.read} isOpen={isEarlier}>
          <PublicText text={view.text} history={history} href={href} />
        </Disclosure>
        <h3>{documentWords.title}</h3>
        <DownloadLinks
          href={`${href}/fil/overenskommelse-v${shown.number}`}
          what={documentWords.version(shown.number)}
          formats={['pdf', 'docx', 'html', 'txt', 'json']}
        />
        <p className="ov-small">
          <a href={SCHEMA_FILE}>{documentWords.schema}</a>
        </p>
      </section>
      <CommitmentList commitments={view.commitments} />
      {isEarlier ? null : (
        <>
          <JoinedList view={view} />
          <ReportList reports={view.reports} slug={view.municipality.slug} />
          <HowToJoin view={view} href={href} />
        </>
      )}
      <VersionList view={view} href={href} />
      <p className="ov-soft ov-small">{words.noTracking}</p>
    </>
  );
}

function decisionFacts({ shown, diarienummer, lagaKraftOn, force }: PublicAgreementView) {
  const words = publicAgreementWords.facts;
  const { bodyName, paragraph, diarienummer: decisionNumber } = shown.decision;
  const numbers = [...new Set([...diarienummer, decisionNumber].filter((number) => number !== ''))];
  return [
    { term: words.decision, value: words.decided(bodyName, paragraph, formatDate(shown.adoptedOn)) },
    { term: words.diarienummer, value: numbers.join(', ') },
    { term: words.version, value: String(shown.number) },
    ...(shown.replacedOn === null
      ? [
          {
            term: words.lagaKraft,
            value: lagaKraftOn === null ? notFinal(force) : formatDate(lagaKraftOn),
          },
        ]
      : []),
  ];
}

/** Why the decision is not final. */
function notFinal({ state }: PublicAgreementView['force']): string {
  const words = publicAgreementWords.facts;
  if (state === 'annulled') return words.lagaKraftNever;
  return state === 'appealed' || state === 'inhibited' ? words.lagaKraftAppealed : words.lagaKraftNotYet;
}

/** A file and not a page: it is fetched whole, not navigated to. */
const SCHEMA_FILE = '/schema/overenskommelse-1.json';
