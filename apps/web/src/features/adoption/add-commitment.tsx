'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import type { CommitmentsView } from '@overens/usecases/adoption/adoption-views';
import { useState } from 'react';
import { worksheetWords } from '../../messages/sv/worksheet.ts';
import type { EditedRow, ListEdit } from './worksheet-state.ts';

const words = worksheetWords.add;

export interface AddCommitmentProps {
  readonly units: CommitmentsView['units'];
  readonly rows: readonly EditedRow[];
  readonly onEdit: (edit: ListEdit) => void;
}

/** Adds a paragraph of the text to the list; those that may be commitments come first. */
export function AddCommitment({ units, rows, onEdit }: AddCommitmentProps) {
  const [chosen, setChosen] = useState('');
  const listed = new Set(rows.map(({ unitId }) => unitId));
  const left = units
    .filter(({ id }) => !listed.has(id))
    .toSorted((a, b) => Number(a.maybeOf === null) - Number(b.maybeOf === null));
  const add = (): void => {
    const unit = left.find(({ id }) => id === chosen);
    if (unit !== undefined) onEdit({ what: 'add', unit });
    setChosen('');
  };
  return (
    <div className="ov-stack">
      <h3>{words.title}</h3>
      <Field id="add-unit" label={words.unit}>
        {(control) => (
          <Select
            {...control}
            value={chosen}
            placeholder={words.choose}
            options={left.map(({ id, heading, text, maybeOf }) => ({
              value: id,
              label: `${maybeOf === null ? '' : words.maybe}${heading}: ${shortened(text)}`,
            }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="ov-actions">
        <Button variant="secondary" size="small" onClick={add}>
          {words.button}
        </Button>
      </div>
    </div>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

const LONGEST = 80;
