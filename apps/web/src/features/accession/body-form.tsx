'use client';

import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import { TextInput } from '@overens/ui/text-input';
import { accessionWords } from '../../messages/sv/accession.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

export interface BodyFormProps {
  readonly tenantId: string;
  readonly agreementId: string;
  readonly bodies: readonly { readonly partyId: string; readonly name: string }[];
}

/** The officer registers that a nämnd has decided to join. */
export function BodyForm({ tenantId, agreementId, bodies }: BodyFormProps) {
  const words = accessionWords.bodies;
  return (
    <OrderForm
      words={words}
      variant="secondary"
      read={(form) => {
        const { partyId, paragraph, diarienummer, on } = fieldsOf(form, [
          'partyId',
          'paragraph',
          'diarienummer',
          'on',
        ]);
        const isComplete = partyId !== '' && paragraph !== '' && on !== '';
        return isComplete ? { partyId, decision: { paragraph, diarienummer, on } } : null;
      }}
      give={async (body, commandId) => {
        const api = await loadApi();
        await api.accession.registerBody.mutate({ tenantId, agreementId, commandId, ...body });
        return null;
      }}
    >
      {(error) => (
        <>
          <Field id="body" label={words.body} required error={error}>
            {(control) => (
              <Select
                {...control}
                name="partyId"
                placeholder={words.choose}
                options={bodies.map(({ partyId, name }) => ({ value: partyId, label: name }))}
              />
            )}
          </Field>
          <Field id="body-paragraph" label={words.paragraph} required>
            {(control) => <TextInput {...control} name="paragraph" width="short" maxLength={40} />}
          </Field>
          <Field id="body-number" label={words.diarienummer}>
            {(control) => <TextInput {...control} name="diarienummer" width="medium" maxLength={60} />}
          </Field>
          <Field id="body-on" label={words.on} required>
            {(control) => <DateInput {...control} name="on" />}
          </Field>
        </>
      )}
    </OrderForm>
  );
}
