import { Alert } from '@overens/ui/alert';
import { scriptWords } from '../../messages/sv/script.ts';
import { shellWords } from '../../messages/sv/shell.ts';

/** Says on a page whose forms only script sends, when there is none, that it can be read all the same. */
export function NeedsScript() {
  return (
    <noscript>
      <Alert tone="info" word={shellWords.tones.info} role="none">
        {scriptWords.page}
      </Alert>
    </noscript>
  );
}
