'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { TextInput } from '@overens/ui/text-input';
import { useState, type SubmitEvent } from 'react';
import { addingWords as words } from '../../messages/sv/adding-recipients.ts';
import { liveForm } from '../command/live-form.ts';
import { fieldsOf } from '../command/fields-of.ts';
import type { AddRecipients } from './recipients-panel.tsx';

/** A recipient who is not in the address book yet; adding puts them there. */
export function NewRecipientForm({ adding }: { readonly adding: AddRecipients }) {
  const [error, setError] = useState<string>();
  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { name, email, kind } = fieldsOf(form, ['name', 'email', 'kind']);
    const isValid = name.length >= 2 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
    setError(isValid ? undefined : words.invalid);
    if (!isValid) return;
    const row = { kind: kind === 'body' ? ('body' as const) : ('organisation' as const), name, email };
    if (await adding.add({ partyIds: [], rows: [row] })) form.reset();
  };
  return (
    <form {...liveForm} className="ov-stack ov-measure" onSubmit={(event) => void add(event)}>
      <Field id="new-name" label={words.name} error={error}>
        {(control) => <TextInput {...control} name="name" maxLength={160} autoComplete="off" />}
      </Field>
      <Field id="new-email" label={words.email}>
        {(control) => <TextInput {...control} name="email" type="email" maxLength={254} autoComplete="off" />}
      </Field>
      <RadioGroup
        id="new-kind"
        name="kind"
        legend={words.kind}
        defaultValue="organisation"
        options={[
          { value: 'organisation', label: words.kinds.organisation },
          { value: 'body', label: words.kinds.body },
        ]}
      />
      <div className="ov-actions">
        <Button type="submit" variant="secondary" pending={adding.isRunning ? words.adding : undefined}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
