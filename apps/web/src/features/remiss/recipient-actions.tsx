'use client';

import { Button } from '@overens/ui/button';
import { lazy, Suspense, useState } from 'react';
import { roundWords } from '../../messages/sv/round.ts';

const words = roundWords.recipients;

export interface RecipientActionsProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly recipientId: string;
  readonly name: string;
  readonly mayDecline: boolean;
}

/** What can be done for one body, in a dialog that is fetched when it is asked for. */
export function RecipientActions(props: RecipientActionsProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="secondary"
        size="small"
        aria-label={`${words.act}: ${props.name}`}
        onClick={() => setIsOpen(true)}
      >
        {words.act}
      </Button>
      {isOpen ? (
        <Suspense fallback={<p role="status">{words.fetching}</p>}>
          <RecipientDialog {...props} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

const RecipientDialog = lazy(async () => ({
  default: (await import('./recipient-dialog.tsx')).RecipientDialog,
}));
