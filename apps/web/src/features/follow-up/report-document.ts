import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import {
  plainHeading,
  plainList,
  plainParagraphs,
  type PrintedBlock,
  type PrintedDocument,
} from '@overens/text/print/printed-document';
import type { PublicReportView } from '@overens/usecases/follow-up/follow-up-views';
import {
  commitmentStatusWords,
  followUpWords,
  publishedReportWords as words,
  reporterWords,
  reportFormWords,
} from '../../messages/sv/follow-up.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { stageDocument } from '../documents/stage-document.ts';
import { howItCame } from './how-it-came.ts';
import { notReportedOn, toldOf } from './not-reported-on.ts';
import { recipientLines } from './recipient-lines.ts';

type Report = PublicReportView['report'];

/** A yearly report as it was published. */
export function reportDocument(view: PublicReportView): PrintedDocument {
  const { report, municipality, mode, hash } = view;
  const year = report.dueOn.slice(0, 4);
  return stageDocument({
    fileName: `arsrapport-${report.dueOn}`,
    title: words.title(view.title, year),
    subtitle: report.agreementName,
    mode,
    municipality,
    facts: [
      { term: documentWords.joined.diarienummer, value: report.diarienummer.join(', ') },
      { term: documentWords.published, value: formatInstant(view.at) },
      { term: words.hash, value: hash },
    ],
    blocks: [
      plainHeading(1, words.overall),
      ...plainParagraphs(report.overall),
      ...plainParagraphs(words.version(report.textNumber, report.joinedOrganisations)),
      ...overview(report),
      plainHeading(1, words.commitments),
      ...toldOf(report.commitments).flatMap((commitment) => commitmentBlocks(commitment)),
      ...unreportedBlocks(report),
      plainHeading(1, words.jointBody(view.jointBodyName)),
      ...(report.jointBody.heldOn === null
        ? []
        : plainParagraphs(words.heldOn(formatDate(report.jointBody.heldOn)))),
      ...plainParagraphs(report.jointBody.comments === '' ? words.noComments : report.jointBody.comments),
      ...whoBlocks(report),
      plainHeading(1, words.recipients),
      ...plainList(recipientLines(report.recipients)),
    ],
  });
}

/** One row for each commitment and party: a column for each party would not fit on paper. */
function overview({ commitments }: Report): PrintedBlock[] {
  const rows = commitments.flatMap(({ order, reports }) =>
    reports.map(({ name, content }) => [
      reportFormWords.commitment(order),
      name,
      commitmentStatusWords[content.status],
    ]),
  );
  if (rows.length === 0) return [];
  const head = [words.columns.commitment, documentWords.party, documentWords.status];
  return [plainHeading(1, words.overview), { kind: 'table', caption: words.overview, head, rows }];
}

function commitmentBlocks({
  order,
  party,
  wording,
  summary,
  reports,
}: Report['commitments'][number]): PrintedBlock[] {
  const said = followUpWords.commitments;
  return [
    plainHeading(2, `${reportFormWords.commitment(order)} (${reporterWords[party]})`),
    ...plainParagraphs(wording),
    ...plainParagraphs(summary),
    ...reports.flatMap(({ name, content, timing, paperOn }) => [
      plainHeading(3, `${name}: ${commitmentStatusWords[content.status]}${howItCame(timing, paperOn)}`),
      ...plainParagraphs(content.done),
      ...(content.obstacles === '' ? [] : plainParagraphs(`${said.obstacles}: ${content.obstacles}`)),
      ...(content.numbers === '' ? [] : plainParagraphs(`${said.numbers}: ${content.numbers}`)),
    ]),
  ];
}

function unreportedBlocks({ commitments }: Report): PrintedBlock[] {
  const lines = notReportedOn(commitments).map(({ order, party, wording }) =>
    words.unreportedLine(order, reporterWords[party], wording),
  );
  return lines.length === 0 ? [] : [plainHeading(1, words.unreported), ...plainList(lines)];
}

function whoBlocks({ silent, withdrawn }: Report): PrintedBlock[] {
  return [
    plainHeading(1, words.who),
    ...(silent.length === 0
      ? plainParagraphs(words.everyone)
      : plainParagraphs(`${words.silent}: ${silent.join(', ')}`)),
    ...(withdrawn.length === 0 ? [] : plainParagraphs(`${words.withdrawn}: ${withdrawn.join(', ')}`)),
  ];
}
