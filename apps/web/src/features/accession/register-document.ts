import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import {
  plainHeading,
  plainList,
  plainParagraphs,
  type PrintedDocument,
} from '@overens/text/print/printed-document';
import type { AccessionView, JoiningRow } from '@overens/usecases/accession/accession-views';
import { accessionWords } from '../../messages/sv/accession.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';
import { stageDocument, type PrintedMunicipality } from '../documents/stage-document.ts';

const words = documentWords.joined;
type Register = Pick<
  AccessionView,
  'agreementName' | 'diarienummer' | 'mode' | 'inForce' | 'boundBodies' | 'joinings'
>;

/** Those who are parties to the agreement, by name: no contact, no signatory. The whole register is the spreadsheet. */
export function registerDocument(view: Register, municipality: PrintedMunicipality): PrintedDocument {
  const joined = view.joinings
    .filter(({ progress }) => progress.state === 'joined')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  return stageDocument({
    fileName: 'anslutna',
    title: words.title,
    subtitle: view.agreementName,
    mode: view.mode,
    municipality,
    facts: [
      { term: words.diarienummer, value: view.diarienummer.join(', ') },
      { term: words.count, value: String(joined.length) },
      ...(view.inForce === null
        ? []
        : [
            { term: words.inForce, value: words.version(view.inForce.number, formatDate(view.inForce.from)) },
          ]),
    ],
    blocks: [
      ...(joined.length === 0
        ? plainParagraphs(publicAgreementWords.joined.none)
        : [
            {
              kind: 'table' as const,
              caption: words.title,
              head: [words.columns.name, words.columns.kind, words.columns.version, words.columns.since],
              rows: joined.map((row) => cells(row)),
            },
          ]),
      ...(view.boundBodies.length === 0
        ? []
        : [
            plainHeading(1, publicAgreementWords.joined.bodies),
            ...plainParagraphs(publicAgreementWords.joined.bound),
            ...plainList(view.boundBodies),
          ]),
    ],
  });
}

function cells({
  name,
  joiner,
  versions,
  hasVersionInForce,
  isBoundToAnnulled,
  progress,
}: JoiningRow): string[] {
  const number = String(versions.at(-1)?.number ?? '');
  const confirmed = hasVersionInForce ? number : words.earlier(number);
  return [
    name,
    accessionWords.kinds[joiner.kind],
    isBoundToAnnulled ? words.annulled(number) : confirmed,
    formatDate(dateOf(progress.at)),
  ];
}
