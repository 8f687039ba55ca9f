'use client';

import type { ImportedDraft } from '@overens/text/import/imported-draft';
import { Button } from '@overens/ui/button';
import { useState } from 'react';
import { launchWords } from '../../messages/sv/launch.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { TextSource } from '../agreement/text-source.tsx';
import { DraftPreview } from './draft-preview.tsx';

const words = launchWords.text;

export interface TextStepProps {
  readonly tenantId: string;
  readonly imported: ImportedDraft | null;
  readonly onImported: (imported: ImportedDraft | null) => void;
  readonly error: string | undefined;
}

/** Reads the draft text, then shows what was found in it for correction. */
export function TextStep({ tenantId, imported, onImported, error }: TextStepProps) {
  const [isReplacing, setIsReplacing] = useState(false);
  if (imported === null || isReplacing) {
    return (
      <div className="ov-stack ov-measure">
        <p>{words.lead}</p>
        <TextSource
          error={error}
          send={async (form) => {
            form.set('tenantId', tenantId);
            const read = await (await loadApi()).agreement.importDraft.mutate(form);
            setIsReplacing(false);
            onImported(read);
          }}
        />
        {imported === null ? null : (
          <Button variant="quiet" onClick={() => setIsReplacing(false)}>
            {words.keep}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="ov-stack">
      <DraftPreview imported={imported} onChange={onImported} />
      <div className="ov-actions">
        <Button variant="quiet" onClick={() => setIsReplacing(true)}>
          {words.replace}
        </Button>
      </div>
    </div>
  );
}
