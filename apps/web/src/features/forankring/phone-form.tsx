'use client';

import { Checkbox } from '@overens/ui/checkbox';
import { Field } from '@overens/ui/field';
import { Fieldset } from '@overens/ui/fieldset';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { meetingWords } from '../../messages/sv/meeting.ts';
import { phoneWords as words } from '../../messages/sv/phone-registration.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { OrderForm } from '../command/order-form.tsx';
import { phonedIn } from './phone-fields.ts';
import { needNames } from './register-fields.ts';

export interface PhoneFormProps {
  readonly tenantId: string;
  readonly meetingId: string;
}

/** Takes down the registration of somebody who phones. */
export function PhoneForm({ tenantId, meetingId }: PhoneFormProps) {
  return (
    <OrderForm
      words={words}
      variant="secondary"
      read={phonedIn}
      give={async (registration, commandId) => {
        const api = await loadApi();
        await api.forankring.registerByPhone.mutate({ tenantId, meetingId, commandId, registration });
        return null;
      }}
    >
      {(error) => (
        <>
          <Field id="phoned-organisation" label={words.organisation} hint={words.organisationHint}>
            {(control) => <TextInput {...control} name="organisation" maxLength={160} autoComplete="off" />}
          </Field>
          <Field id="phoned-name" label={words.name} error={error}>
            {(control) => <TextInput {...control} name="contactName" maxLength={120} autoComplete="off" />}
          </Field>
          <Field id="phoned-phone" label={words.phone}>
            {(control) => (
              <TextInput {...control} name="phone" type="tel" maxLength={40} autoComplete="off" />
            )}
          </Field>
          <Field id="phoned-email" label={words.email} hint={words.emailHint}>
            {(control) => (
              <TextInput {...control} name="email" type="email" maxLength={254} autoComplete="off" />
            )}
          </Field>
          <Field id="phoned-people" label={words.people}>
            {(control) => (
              <TextInput {...control} name="people" inputMode="numeric" maxLength={3} width="short" />
            )}
          </Field>
          <Fieldset id="phoned-needs" legend={words.needs}>
            {needNames.map((need) => (
              <Checkbox
                key={need}
                id={`phoned-needs-${need}`}
                name="needs"
                value={need}
                label={meetingWords.needs[need]}
              />
            ))}
          </Fieldset>
          <Field id="phoned-note" label={words.needsNote}>
            {(control) => <TextArea {...control} name="needsNote" rows={2} maxLength={500} />}
          </Field>
        </>
      )}
    </OrderForm>
  );
}
