import type { PublicCause } from '@overens/usecases/documents/public-changes-view';
import { publicChangesWords } from '../../messages/sv/public-changes.ts';

/** Why a section reads otherwise, in a sentence that names nobody but an organisation whose answer is public. */
export function publicCauseInWords(cause: PublicCause): string {
  const words = publicChangesWords.causes;
  switch (cause.kind) {
    case 'answer':
      return cause.name === null ? words.answer : words.answerFrom(cause.name);
    case 'returned':
      return words.returned[cause.by](cause.title);
    case 'editorial':
      return words.editorial;
    case 'notStated':
      return words.notStated;
  }
}
