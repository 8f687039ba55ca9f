'use client';

import type { LineageChange } from '@overens/domain/agreement/commitment';
import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { Checkbox } from '@overens/ui/checkbox';
import { Disclosure } from '@overens/ui/disclosure';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import { TextArea } from '@overens/ui/text-area';
import { VisuallyHidden } from '@overens/ui/visually-hidden';
import type { CommitmentsView } from '@overens/usecases/adoption/adoption-views';
import { worksheetWords as words } from '../../messages/sv/worksheet.ts';
import type { EditedRow, ListEdit } from './worksheet-state.ts';

const parties = ['both', 'kommun', 'civil'] as const;

export interface WorksheetRowProps {
  readonly row: EditedRow;
  readonly number: number;
  readonly change: LineageChange;
  readonly earlier: CommitmentsView['earlier'];
  readonly onEdit: (edit: ListEdit) => void;
}

/** One commitment: its words, whose it is, what it builds on. */
export function WorksheetRow({ row, number, change, earlier, onEdit }: WorksheetRowProps) {
  const { key, from, confidence } = row;
  const edit = (changed: Partial<EditedRow>): void => onEdit({ what: 'row', key, change: changed });
  const likeness = new Map(row.guesses.map((guess) => [guess.from, guess.likeness]));
  const sorted = earlier.toSorted((a, b) => (likeness.get(b.id) ?? 0) - (likeness.get(a.id) ?? 0));
  return (
    <Card
      title={words.row(number)}
      headingLevel={3}
      eyebrow={confidence === null ? undefined : words.confidence[confidence]}
    >
      <Field id={`row-${key}-wording`} label={words.wording}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={4_000}
            value={row.wording}
            onChange={(event) => edit({ wording: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id={`row-${key}-party`} label={words.party}>
        {(control) => (
          <Select
            {...control}
            value={row.party}
            options={parties.map((value) => ({ value, label: words.parties[value] }))}
            onChange={({ currentTarget: { value } }) =>
              edit({ party: parties.find((one) => one === value) ?? row.party })
            }
          />
        )}
      </Field>
      {earlier.length === 0 ? null : (
        <Disclosure summary={words.origin(words.changes[change], from.length)}>
          {sorted.map((one) => (
            <Checkbox
              key={one.id}
              id={`row-${key}-${one.id}`}
              label={one.wording}
              hint={likenessWords(likeness.get(one.id))}
              checked={from.includes(one.id)}
              onChange={({ currentTarget: { checked } }) =>
                edit({ from: checked ? [...from, one.id] : from.filter((id) => id !== one.id) })
              }
            />
          ))}
        </Disclosure>
      )}
      <div className="ov-actions">
        <Button variant="quiet" size="small" onClick={() => onEdit({ what: 'remove', key })}>
          {words.remove}
          <VisuallyHidden>: {words.row(number)}</VisuallyHidden>
        </Button>
      </div>
    </Card>
  );
}

function likenessWords(likeness: number | undefined): string | undefined {
  return likeness === undefined ? undefined : words.likeness(Math.round(likeness * 100));
}
