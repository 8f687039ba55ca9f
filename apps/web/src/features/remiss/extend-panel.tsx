'use client';

import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { extendWords as words } from '../../messages/sv/round-following.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

export interface ExtendPanelProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly lastDay: string;
}

/** Moves the last day on, with a reason that everyone invited is told. */
export function ExtendPanel({ tenantId, roundId, lastDay }: ExtendPanelProps) {
  return (
    <OrderForm
      words={words}
      variant="secondary"
      read={extensionIn}
      give={async (extension, commandId) =>
        await (await loadApi()).remiss.extend.mutate({ tenantId, roundId, commandId, ...extension })
      }
    >
      {(error) => (
        <>
          <Field id="extend-day" label={words.lastDay} error={error}>
            {(control) => <DateInput {...control} name="lastDay" min={lastDay} />}
          </Field>
          <Field id="extend-reason" label={words.reason}>
            {(control) => <TextArea {...control} name="reason" rows={2} maxLength={500} />}
          </Field>
        </>
      )}
    </OrderForm>
  );
}

function extensionIn(form: HTMLFormElement): { lastDay: string; reason: string } | null {
  const { lastDay, reason } = fieldsOf(form, ['lastDay', 'reason']);
  return lastDay === '' || reason === '' ? null : { lastDay, reason };
}
