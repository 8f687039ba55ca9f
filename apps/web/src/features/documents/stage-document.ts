import {
  plainParagraphs,
  type PrintedBlock,
  type PrintedDocument,
} from '@overens/text/print/printed-document';
import { documentWords } from '../../messages/sv/documents.ts';

export type PrintedMunicipality = PrintedDocument['municipality'];

/** A document of a stage, not of a text: nothing compared, no lines numbered, a rehearsal's stamped on every page. */
export function stageDocument(
  said: Pick<PrintedDocument, 'fileName' | 'title' | 'subtitle' | 'facts' | 'blocks'> & {
    readonly mode: 'real' | 'rehearsal';
    readonly municipality: PrintedMunicipality;
  },
): PrintedDocument {
  const { mode, municipality, ...rest } = said;
  const { name, brandColour, logo } = municipality;
  return {
    ...rest,
    municipality: { name, brandColour, logo },
    stamps: mode === 'rehearsal' ? [documentWords.rehearsal] : [],
    hasLineNumbers: false,
    changedAt: null,
    changedBy: null,
  };
}

/** Terms and values as paragraphs, each with its term first. */
export function itemParagraphs(items: readonly { term: string; value: string }[]): PrintedBlock[] {
  return items.flatMap(({ term, value }) => plainParagraphs(`${term}: ${value}`));
}
