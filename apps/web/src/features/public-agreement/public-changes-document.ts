import { plainNote, type PrintedDocument } from '@overens/text/print/printed-document';
import type { PublicChangesView } from '@overens/usecases/documents/public-changes-view';
import { documentWords } from '../../messages/sv/documents.ts';
import { publicChangesWords } from '../../messages/sv/public-changes.ts';
import { stageDocument } from '../documents/stage-document.ts';
import { comparedBlocks, extentInWords } from '../versions/compared-blocks.ts';
import { versionFileName } from '../versions/version-file-name.ts';
import { publicChangesTitle } from './public-changes-title.ts';
import { publicCauseInWords } from './public-cause-in-words.ts';

/** What one version changes in another, for everyone: the tracked changes are the municipality's, by no person. */
export function publicChangesDocument(view: PublicChangesView): PrintedDocument {
  const { counts, sections, agreementName, mode, municipality } = view;
  return stageDocument({
    fileName: versionFileName(view),
    title: publicChangesTitle(view),
    subtitle: agreementName,
    mode,
    municipality,
    facts: [
      { term: documentWords.compared.extent, value: extentInWords(counts) },
      { term: documentWords.compared.signs, value: documentWords.compared.howToRead },
    ],
    blocks: comparedBlocks(sections, (cause) => [
      plainNote(`${publicChangesWords.why}: ${publicCauseInWords(cause)}`),
    ]),
  });
}
