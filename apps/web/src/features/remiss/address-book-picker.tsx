'use client';

import type { AddressBookView } from '@overens/usecases/remiss/remiss-views';
import { Button } from '@overens/ui/button';
import { Checkbox } from '@overens/ui/checkbox';
import { Field } from '@overens/ui/field';
import { Fieldset } from '@overens/ui/fieldset';
import { TextInput } from '@overens/ui/text-input';
import { useState } from 'react';
import { addingWords as words } from '../../messages/sv/adding-recipients.ts';
import type { AddRecipients } from './recipients-panel.tsx';

export interface AddressBookPickerProps {
  /** Those who are not on the list yet. */
  readonly parties: AddressBookView['parties'];
  readonly adding: AddRecipients;
}

/** Many at a time from the address book. What is marked stays marked while one searches for more. */
export function AddressBookPicker({ parties, adding }: AddressBookPickerProps) {
  const [search, setSearch] = useState('');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string>();
  if (parties.length === 0) return <p>{words.bookEmpty}</p>;

  const wanted = search.trim().toLocaleLowerCase('sv');
  const shown = parties.filter(({ name, email }) =>
    `${name} ${email}`.toLocaleLowerCase('sv').includes(wanted),
  );
  const chosen = parties.filter(({ id }) => marked.has(id)).map(({ id }) => id);
  const mark = (ids: readonly string[], isMarked: boolean) => {
    setMarked(
      isMarked ? new Set([...marked, ...ids]) : new Set([...marked].filter((id) => !ids.includes(id))),
    );
  };
  const add = async () => {
    setError(chosen.length === 0 ? words.chooseFirst : undefined);
    if (chosen.length > 0 && (await adding.add({ partyIds: chosen, rows: [] }))) setMarked(new Set());
  };
  return (
    <div className="ov-stack">
      <Field id="book-filter" label={words.bookFilter}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
      </Field>
      <Fieldset id="book" legend={words.bookChoose} error={error}>
        {shown.length === 0 ? <p>{words.bookNoMatch}</p> : null}
        {shown.length > 1 ? (
          <Checkbox
            id="book-all"
            label={words.selectShown}
            checked={shown.every(({ id }) => marked.has(id))}
            onChange={(event) =>
              mark(
                shown.map(({ id }) => id),
                event.currentTarget.checked,
              )
            }
          />
        ) : null}
        <div className="ov-picker">
          {shown.map((party) => (
            <Checkbox
              key={party.id}
              id={party.id}
              label={party.name}
              hint={`${words.kinds[party.kind]}, ${party.email}`}
              checked={marked.has(party.id)}
              onChange={(event) => mark([party.id], event.currentTarget.checked)}
            />
          ))}
        </div>
      </Fieldset>
      <div className="ov-actions">
        <Button
          variant="secondary"
          pending={adding.isRunning ? words.adding : undefined}
          onClick={() => void add()}
        >
          {chosen.length === 0 ? words.add : words.addChosen(chosen.length)}
        </Button>
      </div>
    </div>
  );
}
