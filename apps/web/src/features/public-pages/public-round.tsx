import { deadlineInWords, formatClosing } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { Disclosure } from '@overens/ui/disclosure';
import type { PublicRoundsView } from '@overens/usecases/remiss/remiss-views';
import Link from 'next/link';
import { documentWords } from '../../messages/sv/documents.ts';
import { publicChangesWords } from '../../messages/sv/public-changes.ts';
import { publicWords } from '../../messages/sv/public-pages.ts';
import { AgreementChapters } from '../answering/agreement-chapters.tsx';
import { DownloadLinks } from '../documents/download-links.tsx';
import { PostalAddress } from '../answering/postal-address.tsx';

export type PublicRoundProps = {
  readonly round: PublicRoundsView['rounds'][number];
  readonly municipality: PublicRoundsView['municipality'];
  readonly now: PublicRoundsView['now'];
};

/** One open round: what, by when, the text, and every way to answer. */
export function PublicRound({ round, municipality, now }: PublicRoundProps) {
  const words = publicWords.rounds;
  const [number] = round.diarienummer;
  const page = `/k/${municipality.slug}/remiss/${round.id}`;
  return (
    <Card title={round.subject} eyebrow={round.agreementName} emphasis="key">
      <DefinitionList
        items={[
          {
            term: words.by,
            value: <strong>{deadlineInWords({ ...round, now })}</strong>,
          },
          ...(number === undefined
            ? []
            : [{ term: words.diarienummer, value: round.diarienummer.join(', ') }]),
        ]}
      />
      <Disclosure summary={words.readLong(round.text.title)}>
        <AgreementChapters text={round.text} />
      </Disclosure>
      {round.replaces === null ? null : (
        <p>
          <Link href={`${page}/andringar`}>{publicChangesWords.proposalLink(round.replaces)}</Link>
        </p>
      )}
      <h3>{documentWords.title}</h3>
      <DownloadLinks
        href={`${page}/fil/remissversion`}
        what={documentWords.remiss}
        formats={['pdf', 'docx', 'html', 'txt']}
      />
      <h3>{words.howTitle}</h3>
      <p className="ov-measure">{words.invited}</p>
      <p className="ov-measure">{words.anyone}</p>
      <h4>{words.paperTitle}</h4>
      <p>{number === undefined ? words.envelopeWithoutNumber : words.envelope(number)}</p>
      <p>{words.sendTo}</p>
      <PostalAddress lines={municipality.paperAddress} />
      <h4>{words.mailTitle}</h4>
      <p>
        {number === undefined ? words.mailTextWithoutNumber : words.mailText(number)}{' '}
        <a href={`mailto:${municipality.registrarEmail}${subjectOf(number)}`}>
          {municipality.registrarEmail}
        </a>
      </p>
      <p className="ov-measure">{words.mustArrive(formatClosing(round.closesAt))}</p>
      <p className="ov-measure">{words.becomesPublic}</p>
    </Card>
  );
}

function subjectOf(number: string | undefined): string {
  return number === undefined ? '' : `?subject=${encodeURIComponent(`Remissvar ${number}`)}`;
}
