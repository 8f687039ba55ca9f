import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import {
  plainHeading,
  plainParagraphs,
  type PrintedBlock,
  type PrintedDocument,
} from '@overens/text/print/printed-document';
import type { AdoptionView, BodyView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import { minutesWords } from '../../messages/sv/minutes.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { itemParagraphs, stageDocument, type PrintedMunicipality } from '../documents/stage-document.ts';
import { decisionItems } from './decision-items.ts';
import { minutesItems } from './minutes-items.ts';

const words = adoptionWords.body;
type Decided = Pick<
  AdoptionView,
  | 'title'
  | 'agreementName'
  | 'diarienummer'
  | 'mode'
  | 'cycle'
  | 'visit'
  | 'text'
  | 'bodies'
  | 'status'
  | 'closing'
>;

/** What every body has decided in one visit: who, when, by which paragraph, with what beside it. domain.md §2.4. */
export function decisionsDocument(adoption: Decided, municipality: PrintedMunicipality): PrintedDocument {
  const { visit, cycle, text, bodies, status, closing } = adoption;
  return stageDocument({
    fileName: `beslut-varv${cycle}-omgang${visit}`,
    title: `${documentWords.decisionsTitle}: ${adoption.title}`,
    subtitle: adoption.agreementName,
    mode: adoption.mode,
    municipality,
    facts: [
      { term: words.diarienummer, value: adoption.diarienummer.join(', ') },
      { term: documentWords.status, value: adoptionWords.status[closing?.how ?? 'open'] },
      ...(status === 'closed' && closing !== null
        ? [{ term: documentWords.closed, value: formatInstant(closing.at) }]
        : []),
      { term: documentWords.text, value: `${documentWords.version(text.number)}, ${text.hash}` },
    ],
    blocks: [overview(bodies), ...bodies.flatMap((body) => bodyBlocks(body))],
  });
}

function overview(bodies: readonly BodyView[]): PrintedBlock {
  const { caption, columns, missing, noDiarienummer } = adoptionWords.table;
  return {
    kind: 'table',
    caption,
    head: [columns.body, columns.decision, words.decidedOn, words.paragraph, columns.diarienummer],
    rows: bodies.map(({ name, decision, diarienummer }) => [
      name,
      decision === null ? missing : decisionFormWords.outcomes[decision.outcome.kind],
      decision === null ? '' : formatDate(decision.decidedOn),
      decision?.paragraph ?? '',
      [decision?.diarienummer, diarienummer].find((one) => one !== undefined && one !== '') ?? noDiarienummer,
    ]),
  };
}

function bodyBlocks(body: BodyView): PrintedBlock[] {
  const { name, role, decision, mayReturnTo, corrections, postponed, minutes, fromVisit } = body;
  return [
    plainHeading(1, name),
    ...itemParagraphs([{ term: words.role, value: adoptionWords.roles[role] }]),
    ...(fromVisit === null ? [] : plainParagraphs(words.carriedOver(fromVisit))),
    ...(decision === null
      ? plainParagraphs(words.none)
      : [plainHeading(2, words.decision), ...itemParagraphs(decisionItems(decision, mayReturnTo))]),
    ...corrections.flatMap(({ at, by, reason, was }) => [
      plainHeading(2, words.corrections),
      ...plainParagraphs(words.correctionLine(by, formatInstant(at), reason)),
      ...plainParagraphs(words.before),
      ...itemParagraphs(decisionItems(was, mayReturnTo)),
    ]),
    ...(postponed.length === 0 ? [] : [plainHeading(2, words.postponed)]),
    ...postponed.flatMap((earlier) => itemParagraphs(decisionItems(earlier, mayReturnTo))),
    ...(minutes === null
      ? []
      : [plainHeading(2, minutesWords.title), ...itemParagraphs(minutesItems(minutes))]),
  ];
}
