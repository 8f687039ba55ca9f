'use client';

import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { TextInput } from '@overens/ui/text-input';
import { joiningWords } from '../../messages/sv/accession.ts';
import type { JoiningErrors } from './read-joining-form.ts';

/** What an organisation fills in to join; the same on the public page and for a paper that is registered. */
export function JoiningFields({ errors }: { readonly errors: JoiningErrors }) {
  const words = joiningWords.form;
  return (
    <>
      <h2>{words.organisationTitle}</h2>
      <Field id="name" label={words.name} required error={errors.name}>
        {(control) => <TextInput {...control} name="name" maxLength={160} autoComplete="organization" />}
      </Field>
      <Field
        id="orgNumber"
        label={words.orgNumber}
        mark={`(${words.optional})`}
        hint={words.orgNumberHint}
        error={errors.orgNumber}
      >
        {(control) => (
          <TextInput {...control} name="orgNumber" width="medium" maxLength={40} autoComplete="off" />
        )}
      </Field>
      <RadioGroup
        id="capacity"
        name="capacity"
        legend={words.capacity}
        error={errors.capacity}
        options={[
          { value: 'rostbarare', label: joiningWords.capacities.rostbarare },
          { value: 'utforare', label: joiningWords.capacities.utforare },
          { value: 'bada', label: joiningWords.capacities.bada },
        ]}
      />
      <h2>{words.contactTitle}</h2>
      <p className="ov-hint">{words.contactHint}</p>
      <Field id="contactName" label={words.contactName} required error={errors.contactName}>
        {(control) => <TextInput {...control} name="contactName" maxLength={160} autoComplete="name" />}
      </Field>
      <Field id="email" label={words.email} required error={errors.email}>
        {(control) => (
          <TextInput {...control} name="email" type="email" maxLength={254} autoComplete="email" />
        )}
      </Field>
      <Field id="phone" label={words.phone} mark={`(${words.optional})`}>
        {(control) => (
          <TextInput {...control} name="phone" type="tel" width="medium" maxLength={40} autoComplete="tel" />
        )}
      </Field>
      <h2>{words.signatoryTitle}</h2>
      <p className="ov-hint">{words.signatoryHint}</p>
      <Field id="signatoryName" label={words.signatoryName} required error={errors.signatoryName}>
        {(control) => <TextInput {...control} name="signatoryName" maxLength={160} autoComplete="off" />}
      </Field>
      <Field
        id="signatoryRole"
        label={words.signatoryRole}
        hint={words.signatoryRoleHint}
        required
        error={errors.signatoryRole}
      >
        {(control) => (
          <TextInput {...control} name="signatoryRole" maxLength={160} autoComplete="organization-title" />
        )}
      </Field>
    </>
  );
}
