'use client';

import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { closeEarlyWords as words } from '../../messages/sv/round-following.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

export interface CloseEarlyPanelProps {
  readonly tenantId: string;
  readonly roundId: string;
}

/** Ends the round now; cannot be undone, so the word is written out. */
export function CloseEarlyPanel({ tenantId, roundId }: CloseEarlyPanelProps) {
  return (
    <OrderForm
      words={words}
      variant="danger"
      read={meantReasonIn}
      give={async (reason, commandId) =>
        await (await loadApi()).remiss.closeEarly.mutate({ tenantId, roundId, commandId, reason })
      }
    >
      {(error) => (
        <>
          <Field id="close-reason" label={words.reason} error={error}>
            {(control) => <TextArea {...control} name="reason" rows={2} maxLength={500} />}
          </Field>
          <Field id="close-word" label={words.confirm(words.word)}>
            {(control) => (
              <TextInput {...control} name="confirmation" width="short" autoComplete="off" maxLength={10} />
            )}
          </Field>
        </>
      )}
    </OrderForm>
  );
}

function meantReasonIn(form: HTMLFormElement): string | null {
  const { reason, confirmation } = fieldsOf(form, ['reason', 'confirmation']);
  return reason !== '' && confirmation.toLocaleUpperCase('sv') === words.word ? reason : null;
}
