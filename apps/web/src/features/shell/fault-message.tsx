'use client';

import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { LinkButton } from '@overens/ui/link-button';
import { pageTitle } from '../../messages/page-title.ts';
import { shellWords } from '../../messages/sv/shell.ts';

/** What went wrong with a whole page, why, and what to do now. */
export function FaultMessage({
  digest,
  onRetry,
}: {
  readonly digest?: string | undefined;
  readonly onRetry: () => void;
}) {
  const words = wordsFor(digest);
  return (
    <>
      <title>{pageTitle(words.title)}</title>
      <h1>{words.title}</h1>
      <Alert
        tone="error"
        word={shellWords.tones.error}
        actions={
          <>
            <Button onClick={onRetry}>{shellWords.tryAgain}</Button>
            <LinkButton href="/" variant="secondary">
              {shellWords.toStart}
            </LinkButton>
          </>
        }
      >
        <p>{words.text}</p>
        {digest === undefined || digest.startsWith('ov:') ? null : <p>{shellWords.faultCode(digest)}</p>}
      </Alert>
    </>
  );
}

function wordsFor(digest: string | undefined): { title: string; text: string } {
  if (digest === 'ov:database') return shellWords.databaseDown;
  if (digest === 'ov:processEngine') return shellWords.processEngineDown;
  return shellWords.unknownFault;
}
