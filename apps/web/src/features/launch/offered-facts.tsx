'use client';

import type { ImportFacts } from '@overens/text/findings/import-facts';
import { Button } from '@overens/ui/button';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { findingsWords } from '../../messages/sv/import-findings.ts';
import type { LaunchFields } from './launch-draft.ts';
import { diarienummerLines } from './step-errors.ts';

const words = findingsWords.offer;

type OfferedField = 'name' | 'diarienummer';

/** What the text says of name and diary numbers where the form says otherwise: taken only when somebody says so. */
export function OfferedFacts({ facts }: { readonly facts: ImportFacts }) {
  const { control, setValue } = useFormContext<LaunchFields>();
  const [name, diarienummer] = useWatch({ control, name: ['name', 'diarienummer'] });
  const [taken, setTaken] = useState<OfferedField | null>(null);
  const written = diarienummerLines(diarienummer);
  const known = new Set(written.map(plain));
  const missing = (facts.dnr ?? []).filter((one) => !known.has(plain(one)));
  const take = (field: OfferedField, value: string) => {
    setValue(field, value, { shouldDirty: true });
    setTaken(field);
  };
  const offersName = facts.title !== '' && plain(facts.title) !== plain(name);
  return (
    <div className="ov-stack ov-stack--tight">
      {offersName ? (
        <Offer
          field="name"
          found={facts.title}
          yours={name}
          onTake={() => take('name', facts.title.slice(0, 200))}
        />
      ) : null}
      {missing.length === 0 ? null : (
        <Offer
          field="diarienummer"
          found={missing.join(', ')}
          yours={written.join(', ')}
          onTake={() => take('diarienummer', [...written, ...missing].join('\n'))}
        />
      )}
      <p role="status" className="ov-hint">
        {taken === null ? '' : words.taken}
      </p>
    </div>
  );
}

interface OfferProps {
  readonly field: OfferedField;
  readonly found: string;
  readonly yours: string;
  readonly onTake: () => void;
}

function Offer({ field, found, yours, onTake }: OfferProps) {
  return (
    <div className="ov-left-out">
      <span>
        {words[field]}: <strong>{found}</strong>
        <span className="ov-hint ov-table-note">{words.yours(yours)}</span>
      </span>
      <Button variant="secondary" size="small" onClick={onTake}>
        {words.take[field]}
      </Button>
    </div>
  );
}

function plain(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
}
