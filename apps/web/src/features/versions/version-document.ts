import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { gatherItems } from '@overens/text/print/print-text';
import {
  plainNote,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedLine,
  type PrintedNote,
} from '@overens/text/print/printed-document';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import type { VersionComparisonView, VersionRow } from '@overens/usecases/drafting/version-views';
import { documentWords } from '../../messages/sv/documents.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { stageDocument, type PrintedMunicipality } from '../documents/stage-document.ts';
import { causeNotes } from './cause-notes.ts';
import { movedInWords } from './moved-in-words.ts';
import { versionFileName } from './version-file-name.ts';

const words = versionWords.compare;
type Section = VersionComparisonView['sections'][number];
type Paragraph = Section['paragraphs'][number];

export interface ComparedVersions {
  readonly agreement: Pick<AgreementView, 'name' | 'mode'>;
  readonly versions: readonly VersionRow[];
  readonly compared: VersionComparisonView;
}

/**
 * Any two versions against each other, for those who work with the text: in Word each change is tracked, by who made
 * the versions, with its cause as a comment by who asked for it. A unit that moved to another section is taken out
 * there and put in here, and its comment says so. domain.md §8.10 RE-04.
 */
export function versionDocument(
  { agreement, versions, compared }: ComparedVersions,
  municipality: PrintedMunicipality,
): PrintedDocument {
  const { from, to, sections } = compared;
  const made = versions.filter(({ number }) => number > from && number <= to).toReversed();
  return {
    ...stageDocument({
      fileName: versionFileName(compared),
      title: words.heading(from, to),
      subtitle: agreement.name,
      mode: agreement.mode,
      municipality,
      facts: [
        ...made.map(({ number, createdAt, by }) => ({
          term: versionWords.version(number),
          value: versionWords.made(formatInstant(createdAt), by),
        })),
        { term: documentWords.compared.extent, value: extentInWords(compared) },
        { term: documentWords.compared.signs, value: documentWords.compared.howToRead },
      ],
      blocks: sections.flatMap((section) => sectionBlocks(section)),
    }),
    changedAt: made.at(-1)?.createdAt ?? null,
    changedBy: [...new Set(made.map(({ by }) => by))].join(', ') || null,
  };
}

function extentInWords({ counts }: VersionComparisonView): string {
  const fates = FATES.filter((fate) => counts[fate] > 0);
  return fates.every((fate) => fate === 'same')
    ? words.same
    : words.counts(fates.map((fate) => words.fates[fate](counts[fate])));
}

function sectionBlocks(section: Section): PrintedBlock[] {
  const { level, heading, paragraphs } = section;
  return [
    { kind: 'heading', level, line: { runs: heading, notes: sectionNotes(section) } },
    ...gatherItems(paragraphs.map((unit) => ({ kind: unit.kind, line: unitLine(unit) }))),
  ];
}

function sectionNotes({ fate, sinceRemiss, causes }: Section): PrintedNote[] {
  return [
    ...(fate === 'moved' ? [plainNote(documentWords.compared.movedSection)] : []),
    ...(sinceRemiss === null ? [] : [plainNote(`${words.sinceRemiss[sinceRemiss]}.`)]),
    ...causes.flatMap((cause) => causeNotes(cause)),
  ];
}

function unitLine(unit: Paragraph): PrintedLine {
  const { parts, sinceRemiss, cameFrom } = unit;
  const said = [movedInWords(unit), sinceRemiss === null ? null : words.sinceRemiss[sinceRemiss]];
  const notes = said.filter((note) => note !== null).map((note) => plainNote(`${note}.`));
  return { runs: parts, notes, ...(cameFrom === null ? {} : { cameFromElsewhere: true }) };
}

const FATES = ['changed', 'moved', 'added', 'removed', 'same'] as const;
