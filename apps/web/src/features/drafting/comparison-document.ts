import type { Instant } from '@overens/domain/kernel/instant';
import type { CauseView, ComparisonView, DraftingView } from '@overens/usecases/drafting/drafting-views';
import { gatherItems } from '@overens/text/print/print-text';
import {
  plainLine,
  plainNote,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedNote,
} from '@overens/text/print/printed-document';
import { documentWords } from '../../messages/sv/documents.ts';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { stageDocument, type PrintedMunicipality } from '../documents/stage-document.ts';
import { movedInWords } from '../versions/moved-in-words.ts';
import { comparisonFileName } from './comparison-file-name.ts';

const words = documentWords.compared;
interface ComparedWork {
  readonly work: Pick<DraftingView, 'agreementName' | 'mode'> & {
    readonly result: { readonly at: Instant } | null;
  };
  readonly comparison: Pick<ComparisonView, 'from' | 'toNumber' | 'sections'>;
}
type ComparedSection = ComparisonView['sections'][number];

/** What was changed since the version that was sent out: in Word as tracked changes, each with its causes. domain.md §8.10 RE-04. */
export function comparisonDocument(
  { work, comparison }: ComparedWork,
  municipality: PrintedMunicipality,
): PrintedDocument {
  const { from, toNumber, sections } = comparison;
  const to = toNumber === null ? words.goingOn : documentWords.version(toNumber);
  return {
    ...stageDocument({
      fileName: comparisonFileName(comparison),
      title: words.title,
      subtitle: work.agreementName,
      mode: work.mode,
      municipality,
      facts: [
        {
          term: words.from,
          value: `${documentWords.version(from.number)}${from.wasRemissed ? words.remissed : ''}`,
        },
        { term: words.to, value: to },
        { term: words.changed, value: String(sections.filter(({ fate }) => fate !== 'same').length) },
        { term: words.signs, value: words.howToRead },
      ],
      blocks: sections.flatMap((section) => sectionBlocks(section)),
    }),
    changedAt: work.result?.at ?? null,
  };
}

function sectionBlocks(section: ComparedSection): PrintedBlock[] {
  return [
    {
      kind: 'heading',
      level: section.level,
      line: { runs: section.heading, notes: causesInWords(section) },
    },
    ...gatherItems(
      section.paragraphs
        .filter(({ mergedInto }) => mergedInto === null)
        .map((unit) => {
          const moved = movedInWords(unit);
          const line = {
            ...plainLine(''),
            runs: unit.parts,
            notes: moved === null ? [] : [plainNote(`${moved}.`)],
          };
          return {
            kind: unit.kind,
            line: unit.cameFrom === null ? line : { ...line, cameFromElsewhere: true },
          };
        }),
    ),
  ];
}

/** Why a section reads otherwise; a change that nobody has stated a cause for says so. */
function causesInWords({ fate, causes }: ComparedSection): PrintedNote[] {
  if (fate === 'same') return [];
  const moved = fate === 'moved' ? [plainNote(words.movedSection)] : [];
  return [...moved, ...causes.map((cause) => causeInWords(cause))];
}

function causeInWords(cause: CauseView): PrintedNote {
  const told = draftingWords.comparison;
  if (cause.kind === 'returned') return plainNote(told.returned(cause.title));
  if (cause.kind === 'notStated') return plainNote(`${told.notStated}. ${told.notStatedText}`);
  if (cause.kind === 'editorial') {
    return { by: cause.by, text: `${told.editorial(cause.by)}: ${cause.reason}` };
  }
  const outcome = draftingWords.outcomes[cause.outcome].toLocaleLowerCase('sv');
  const why = cause.reason === '' ? '' : `. ${cause.reason}`;
  return { by: cause.name, text: `${words.cause}: ${cause.name} (${outcome})${why}` };
}
