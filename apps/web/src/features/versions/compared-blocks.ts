import { gatherItems } from '@overens/text/print/print-text';
import {
  plainNote,
  type PrintedBlock,
  type PrintedLine,
  type PrintedNote,
} from '@overens/text/print/printed-document';
import type { VersionComparisonView } from '@overens/usecases/drafting/version-views';
import { documentWords } from '../../messages/sv/documents.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { movedInWords } from './moved-in-words.ts';

const words = versionWords.compare;
type Section<C> = Omit<VersionComparisonView['sections'][number], 'causes'> & {
  readonly causes: readonly C[];
};
type Paragraph = VersionComparisonView['sections'][number]['paragraphs'][number];

/** Two versions as blocks of a document: what was taken out and what came, each change with why beside it. */
export function comparedBlocks<C>(
  sections: readonly Section<C>[],
  notesOf: (cause: C) => readonly PrintedNote[],
): PrintedBlock[] {
  return sections.flatMap((section) => [
    {
      kind: 'heading',
      level: section.level,
      line: { runs: section.heading, notes: [...sectionNotes(section), ...section.causes.flatMap(notesOf)] },
    },
    ...gatherItems(
      section.paragraphs
        // What became part of another unit is told there: its words stand in the one and the other only once.
        .filter(({ mergedInto }) => mergedInto === null)
        .map((unit) => ({ kind: unit.kind, line: unitLine(unit) })),
    ),
  ]);
}

/** How much was changed, in words. */
export function extentInWords(counts: VersionComparisonView['counts']): string {
  const fates = FATES.filter((fate) => counts[fate] > 0);
  return fates.every((fate) => fate === 'same')
    ? words.same
    : words.counts(fates.map((fate) => words.fates[fate](counts[fate])));
}

function sectionNotes({ fate, sinceRemiss, headingFrom }: Omit<Section<unknown>, 'causes'>): PrintedNote[] {
  const from = movedInWords({ ...headingFrom, fate: 'same' });
  return [
    ...(from === null ? [] : [plainNote(`${from}.`)]),
    ...(fate === 'moved' ? [plainNote(documentWords.compared.movedSection)] : []),
    ...(sinceRemiss === null ? [] : [plainNote(`${words.sinceRemiss[sinceRemiss]}.`)]),
  ];
}

function unitLine(unit: Paragraph): PrintedLine {
  const { parts, sinceRemiss, cameFrom } = unit;
  const said = [movedInWords(unit), sinceRemiss === null ? null : words.sinceRemiss[sinceRemiss]];
  const notes = said.filter((note) => note !== null).map((note) => plainNote(`${note}.`));
  return { runs: parts, notes, ...(cameFrom === null ? {} : { cameFromElsewhere: true }) };
}

const FATES = ['changed', 'moved', 'added', 'removed', 'same'] as const;
