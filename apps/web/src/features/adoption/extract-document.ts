import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import {
  plainHeading,
  plainList,
  plainParagraphs,
  type PrintedBlock,
  type PrintedDocument,
} from '@overens/text/print/printed-document';
import type { AdoptionView, BodyView, DecisionView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import { minutesWords } from '../../messages/sv/minutes.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { itemParagraphs, stageDocument, type PrintedMunicipality } from '../documents/stage-document.ts';
import { outcomeItems } from './decision-items.ts';
import { extractFileName } from './extract-file-name.ts';
import { minutesItems } from './minutes-items.ts';

const words = documentWords.extract;
type Case = Pick<AdoptionView, 'title' | 'agreementName' | 'diarienummer' | 'mode' | 'text'>;

export interface Extracted {
  readonly adoption: Case;
  readonly body: BodyView;
  /** Of that body: the one that stands, or one by which it put the matter off. */
  readonly decision: DecisionView;
}

/**
 * What one body decided by one paragraph, as an extract of its minutes: the matter, motions, decision, medskick and
 * reservations each under a heading of its own (only a reservation has legal effect, domain.md KL-12), justering and
 * anslag (PR-02, PR-03). Says that the minutes are the original: who was present and how each voted is only there.
 */
export function extractDocument(
  { adoption, body, decision }: Extracted,
  municipality: PrintedMunicipality,
): PrintedDocument {
  const { decidedOn, paragraph } = decision;
  return stageDocument({
    fileName: extractFileName(body.key, decision),
    title: `${words.title}: ${body.name} ${paragraph}`,
    subtitle: adoption.agreementName,
    mode: adoption.mode,
    municipality,
    facts: [
      { term: words.body, value: body.name },
      { term: words.meetingOn, value: formatDate(decidedOn) },
      { term: words.paragraph, value: paragraph },
      { term: words.diarienummer, value: diarienummerOf(body, decision) },
    ],
    blocks: [
      ...matterBlocks(adoption),
      ...remarkBlocks(words.yrkanden, decision, 'yrkande'),
      plainHeading(1, words.decisionOf(genitive(body.name))),
      ...itemParagraphs([
        { term: adoptionWords.body.outcome, value: decisionFormWords.outcomes[decision.outcome.kind] },
        ...outcomeItems(decision.outcome, body.mayReturnTo),
      ]),
      ...plainParagraphs(decision.decisionText),
      ...exceptionBlocks(decision),
      ...BESIDE.flatMap((kind) => remarkBlocks(words.remarks[kind], decision, kind)),
      ...afterBlocks(body, decision),
      ...plainParagraphs(words.original),
      plainHeading(1, words.certify),
      ...words.certifyLines.flatMap((line) => plainParagraphs(line)),
    ],
  });
}

function matterBlocks({ title, agreementName, diarienummer, text }: Case): PrintedBlock[] {
  return [
    plainHeading(1, words.matter),
    ...plainParagraphs(`${title}: ${agreementName}`),
    ...(diarienummer.length === 0 ? [] : plainParagraphs(words.matterNumber(diarienummer.join(', ')))),
    plainHeading(1, words.basis),
    ...plainParagraphs(words.basisText(agreementName, text.number, text.hash)),
  ];
}

function remarkBlocks(
  heading: string,
  { remarks }: DecisionView,
  wanted: DecisionView['remarks'][number]['kind'],
): PrintedBlock[] {
  const said = remarks.filter(({ kind }) => kind === wanted);
  return said.length === 0
    ? []
    : [
        plainHeading(1, heading),
        ...plainList(
          said.map(({ party, role, text }) =>
            words.remarkOf([party, role].filter((part) => part !== '').join(', '), text),
          ),
        ),
      ];
}

function exceptionBlocks({ exceptions }: DecisionView): PrintedBlock[] {
  return exceptions.length === 0
    ? []
    : [
        plainHeading(1, words.exceptions),
        ...itemParagraphs(
          exceptions.map((exception) => ({
            term: adoptionWords.exceptions[exception.kind],
            value:
              exception.kind === 'urgent'
                ? `${exception.reason} ${adoptionWords.body.urgentCount(exception.inFavour, exception.present)}`
                : exception.reason,
          })),
        ),
      ];
}

/** Justering, anslag and corrections: they belong to the decision that stands, not to an earlier meeting's. */
function afterBlocks({ minutes, corrections, decision }: BodyView, extracted: DecisionView): PrintedBlock[] {
  if (extracted !== decision) return [];
  return [
    ...(minutes === null
      ? []
      : [
          plainHeading(1, minutesWords.title),
          ...itemParagraphs(minutesItems(minutes)),
          ...(minutes.isAppealable ? [] : plainParagraphs(minutesWords.notAppealable)),
        ]),
    ...(corrections.length === 0
      ? []
      : [
          plainHeading(1, words.corrections),
          ...plainList(corrections.map(({ at, reason }) => words.correctionLine(formatInstant(at), reason))),
        ]),
  ];
}

function diarienummerOf({ diarienummer }: BodyView, decision: DecisionView): string {
  return [decision.diarienummer, diarienummer ?? ''].find((one) => one !== '') ?? words.none;
}

/** Swedish adds no s to a name that ends in one. */
function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

const BESIDE = ['medskick', 'reservation', 'sarskiltYttrande', 'protokollsanteckning'] as const;
