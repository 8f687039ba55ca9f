'use client';

import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { LinkButton } from '@overens/ui/link-button';
import { pageTitle } from '../../messages/page-title.ts';
import { frameWords } from '../../messages/sv/frame.ts';
import { pageFaultWords } from '../../messages/sv/page-fault.ts';
import { toneWords } from '../../messages/sv/tones.ts';

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
        word={toneWords.error}
        actions={
          <>
            <Button onClick={onRetry}>{pageFaultWords.tryAgain}</Button>
            <LinkButton href="/" variant="secondary">
              {frameWords.toStart}
            </LinkButton>
          </>
        }
      >
        <p>{words.text}</p>
        {digest === undefined || digest.startsWith('ov:') ? null : <p>{pageFaultWords.faultCode(digest)}</p>}
      </Alert>
    </>
  );
}

function wordsFor(digest: string | undefined): { title: string; text: string } {
  if (digest === 'ov:database') return pageFaultWords.databaseDown;
  if (digest === 'ov:processEngine') return pageFaultWords.processEngineDown;
  return pageFaultWords.unknownFault;
}
