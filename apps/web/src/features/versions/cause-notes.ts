import type { PrintedNote } from '@overens/text/print/printed-document';
import { plainNote } from '@overens/text/print/printed-document';
import type { VersionCause } from '@overens/usecases/drafting/version-views';
import { documentWords } from '../../messages/sv/documents.ts';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { versionWords } from '../../messages/sv/versions.ts';

const words = versionWords.compare;

/** A cause as sentences beside a change, each by the body that it came from. A change without cause is flagged. */
export function causeNotes(cause: VersionCause): PrintedNote[] {
  switch (cause.kind) {
    case 'notStated':
      return [
        plainNote(`${words.notStated}. ${words.notStatedText}${cause.onlyForm ? ` ${words.onlyForm}` : ''}`),
      ];
    case 'editorial':
      return [
        {
          by: cause.by,
          text: `${words.editorial(cause.by)} (${words.inVersion(cause.number)}): ${cause.reason}`,
        },
      ];
    case 'returned':
      return [
        plainNote(`${words.returned[cause.by](cause.title)} (${words.inVersion(cause.number)}).`),
        ...cause.reasons.map(({ from, text }) => ({ by: from, text: `${from}: ${text}` })),
      ];
    case 'disposition': {
      const { name, outcome, number, reason } = cause;
      const how = `${draftingWords.outcomes[outcome].toLocaleLowerCase('sv')}, ${words.inVersion(number)}`;
      const why = reason === '' ? '' : ` ${reason}`;
      return [{ by: name, text: `${documentWords.compared.cause}: ${name} (${how}).${why}` }];
    }
  }
}
