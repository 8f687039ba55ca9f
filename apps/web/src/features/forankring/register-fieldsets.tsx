'use client';

import { Checkbox } from '@overens/ui/checkbox';
import { Field } from '@overens/ui/field';
import { Fieldset } from '@overens/ui/fieldset';
import { RadioGroup } from '@overens/ui/radio-group';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { useState } from 'react';
import { meetingWords } from '../../messages/sv/meeting.ts';
import { publicMeetingWords } from '../../messages/sv/public-meeting.ts';
import { needNames } from './register-fields.ts';

const words = publicMeetingWords.register;

/** Who comes, how many, and what they need. */
export function RegisterFieldsets({ errors }: { readonly errors: ReadonlyMap<string, string> }) {
  const [as, setAs] = useState('organisation');
  const required = { required: true, mark: words.required } as const;
  return (
    <>
      <RadioGroup
        id="as"
        name="as"
        legend={words.as}
        layout="row"
        options={[
          { value: 'organisation', label: words.asOrganisation },
          { value: 'private', label: words.asPrivate },
        ]}
        value={as}
        input={{ onChange: (event) => setAs(event.currentTarget.value) }}
      />
      {as === 'private' ? null : (
        <Field id="organisation" label={words.organisation} error={errors.get('organisation')} {...required}>
          {(control) => (
            <TextInput {...control} name="organisation" maxLength={160} autoComplete="organization" />
          )}
        </Field>
      )}
      <Field id="contactName" label={words.name} error={errors.get('contactName')} {...required}>
        {(control) => <TextInput {...control} name="contactName" maxLength={120} autoComplete="name" />}
      </Field>
      <Field id="email" label={words.email} hint={words.emailHint} error={errors.get('email')} {...required}>
        {(control) => (
          <TextInput {...control} name="email" type="email" maxLength={254} autoComplete="email" />
        )}
      </Field>
      <Field id="people" label={words.people} error={errors.get('people')} {...required}>
        {(control) => (
          <TextInput
            {...control}
            name="people"
            inputMode="numeric"
            maxLength={3}
            width="short"
            defaultValue="1"
          />
        )}
      </Field>
      <Fieldset id="needs" legend={words.needs}>
        {needNames.map((need) => (
          <Checkbox
            key={need}
            id={`needs-${need}`}
            name="needs"
            value={need}
            label={meetingWords.needs[need]}
          />
        ))}
      </Fieldset>
      <Field id="needsNote" label={words.needsNote} hint={words.needsNoteHint}>
        {(control) => <TextArea {...control} name="needsNote" rows={2} maxLength={500} />}
      </Field>
    </>
  );
}
