import { formatClosing } from '@overens/domain/calendar/deadline-wording';
import { printText } from '@overens/text/print/print-text';
import type { PrintedDocument } from '@overens/text/print/printed-document';
import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { documentWords } from '../../messages/sv/documents.ts';
import { stageDocument, type PrintedMunicipality } from '../documents/stage-document.ts';

const words = documentWords.round;

/**
 * The text that is sent out, its lines numbered through the whole text so that an answer can point at them. The same
 * bytes for those who sent it and those who answer. domain.md §8.10 RE-02.
 */
export function roundDocument(
  round: Pick<RoundView, 'text' | 'agreementName' | 'mode' | 'closesAt'> & { readonly subject: string },
  municipality: PrintedMunicipality,
): PrintedDocument {
  const { text, agreementName, mode, subject, closesAt } = round;
  const printed = stageDocument({
    fileName: 'remissversion',
    title: text.title,
    subtitle: text.title === agreementName ? null : agreementName,
    mode,
    municipality,
    facts: [
      { term: words.round, value: subject },
      { term: words.answerBy, value: formatClosing(closesAt) },
      { term: words.refer, value: words.referHow },
    ],
    blocks: printText(text),
  });
  return { ...printed, stamps: [...printed.stamps, words.stamp], hasLineNumbers: true };
}
