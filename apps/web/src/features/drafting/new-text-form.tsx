'use client';

import type { NewTextView } from '@overens/usecases/drafting/new-text-view';
import { useState } from 'react';
import { newTextWords as words } from '../../messages/sv/new-text.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { TextSource } from '../agreement/text-source.tsx';
import { NewTextPreview } from './new-text-preview.tsx';

export interface NewTextFormProps {
  readonly tenantId: string;
  readonly draftingId: string;
  /** The stage that sent the text back, by its title. */
  readonly returnedBy: string | null;
}

/** Reads a changed document, shows what it would do to the text, and replaces it when somebody says so. */
export function NewTextForm({ tenantId, draftingId, returnedBy }: NewTextFormProps) {
  const [read, setRead] = useState<NewTextView | null>(null);
  if (read !== null) {
    return (
      <NewTextPreview
        tenantId={tenantId}
        draftingId={draftingId}
        returnedBy={returnedBy}
        read={read}
        onAgain={() => setRead(null)}
      />
    );
  }
  return (
    <div className="ov-stack ov-measure">
      <p>{words.lead}</p>
      <TextSource
        send={async (form) => {
          form.set('tenantId', tenantId);
          form.set('draftingId', draftingId);
          setRead(await (await loadApi()).drafting.readNewText.mutate(form));
        }}
      />
    </div>
  );
}
