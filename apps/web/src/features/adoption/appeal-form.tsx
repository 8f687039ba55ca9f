'use client';

import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { TextInput } from '@overens/ui/text-input';
import type { MinutesView } from '@overens/usecases/adoption/adoption-views';
import { appealWords } from '../../messages/sv/appeal.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

const words = appealWords.form;

export interface AppealFormProps {
  readonly tenantId: string;
  readonly adoptionId: string;
  readonly bodyKey: string;
  readonly appeal: MinutesView['appeal'];
  readonly today: string;
}

/** When the decision was appealed, in which case, and whether the court has stopped it. Nobody is named. */
export function AppealForm({ tenantId, adoptionId, bodyKey, appeal, today }: AppealFormProps) {
  const noted = appeal.state === 'pending' ? appeal : null;
  return (
    <OrderForm
      key={appeal.state}
      words={words}
      variant="secondary"
      afterwards="keep"
      read={appealIn}
      give={async (said, commandId) =>
        await (
          await loadApi()
        ).adoption.noteAppeal.mutate({ tenantId, adoptionId, commandId, appeal: { bodyKey, ...said } })
      }
    >
      {(error) => (
        <>
          <Field id="appeal-on" label={words.appealedOn} hint={words.appealedHint}>
            {(control) => (
              <DateInput
                {...control}
                name="appealedOn"
                max={today}
                defaultValue={noted === null ? '' : noted.appealedOn}
              />
            )}
          </Field>
          <Field id="appeal-case" label={words.courtCase} hint={words.courtCaseHint} error={error}>
            {(control) => (
              <TextInput
                {...control}
                name="courtCase"
                width="short"
                maxLength={12}
                autoComplete="off"
                defaultValue={noted === null ? '' : noted.courtCase}
              />
            )}
          </Field>
          <Field id="appeal-inhibited" label={words.inhibitedOn} hint={words.inhibitedHint}>
            {(control) => (
              <DateInput
                {...control}
                name="inhibitedOn"
                max={today}
                defaultValue={noted?.inhibitedOn ?? ''}
              />
            )}
          </Field>
        </>
      )}
    </OrderForm>
  );
}

function appealIn(form: HTMLFormElement) {
  const { appealedOn, courtCase, inhibitedOn } = fieldsOf(form, ['appealedOn', 'courtCase', 'inhibitedOn']);
  if (appealedOn === '' || !CASE.test(courtCase.trim())) return null;
  return { appealedOn, courtCase, inhibitedOn: inhibitedOn === '' ? null : inhibitedOn };
}

const CASE = /^\d{1,6}-\d{2}$/u;
