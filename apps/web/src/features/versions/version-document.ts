import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { PrintedDocument } from '@overens/text/print/printed-document';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import type { VersionComparisonView, VersionRow } from '@overens/usecases/drafting/version-views';
import { documentWords } from '../../messages/sv/documents.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { stageDocument, type PrintedMunicipality } from '../documents/stage-document.ts';
import { causeNotes } from './cause-notes.ts';
import { comparedBlocks, extentInWords } from './compared-blocks.ts';
import { versionFileName } from './version-file-name.ts';

const words = versionWords.compare;

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
        { term: documentWords.compared.extent, value: extentInWords(compared.counts) },
        { term: documentWords.compared.signs, value: documentWords.compared.howToRead },
      ],
      blocks: comparedBlocks(sections, causeNotes),
    }),
    changedAt: made.at(-1)?.createdAt ?? null,
    changedBy: [...new Set(made.map(({ by }) => by))].join(', ') || null,
  };
}
