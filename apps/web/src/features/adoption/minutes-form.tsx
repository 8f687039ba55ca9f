'use client';

import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import type { MinutesView } from '@overens/usecases/adoption/adoption-views';
import { useState } from 'react';
import { minutesWords } from '../../messages/sv/minutes.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

const words = minutesWords;
const states = ['none', 'pending', 'rejected'] as const;

export interface MinutesFormProps {
  readonly tenantId: string;
  readonly adoptionId: string;
  readonly bodyKey: string;
  readonly minutes: MinutesView;
  readonly today: string;
  /** The days of the law in words, written on the server: the calendar is too heavy to send along. */
  readonly inWords: {
    readonly justerasBy: string;
    readonly anslasBy: string | null;
    readonly earliestRemoval: string | null;
  };
}

/** Justering, notice and appeal, noted when they have happened. */
export function MinutesForm({ tenantId, adoptionId, bodyKey, minutes, today, inWords }: MinutesFormProps) {
  const [appeal, setAppeal] = useState<string>(minutes.appeal.state);
  const { isAppealable } = minutes;
  const days = [
    ['justeradOn', words.justeradOn, words.justeradHint(inWords.justerasBy)],
    ['anslagetOn', words.anslagetOn, words.anslagetHint(inWords.anslasBy)],
    ['nedtagetOn', words.nedtagetOn, words.nedtagetHint(inWords.earliestRemoval)],
  ] as const;
  return (
    <OrderForm
      words={words}
      variant="secondary"
      read={minutesIn}
      give={async (noted, commandId) =>
        await (
          await loadApi()
        ).adoption.noteMinutes.mutate({ tenantId, adoptionId, commandId, bodyKey, minutes: noted })
      }
    >
      {(error) => (
        <>
          {days.map(([name, label, hint]) => (
            <Field key={name} id={`minutes-${name}`} label={label} hint={hint}>
              {(control) => (
                <DateInput {...control} name={name} max={today} defaultValue={minutes[name] ?? ''} />
              )}
            </Field>
          ))}
          {isAppealable ? (
            <RadioGroup
              id="minutes-appeal"
              name="appeal"
              legend={words.appeal}
              options={states.map((value) => ({ value, label: words.appeals[value] }))}
              value={appeal}
              input={{ onChange: (event) => setAppeal(event.currentTarget.value) }}
            />
          ) : null}
          {appeal === 'rejected' ? (
            <Field id="minutes-final" label={words.finalOn} error={error}>
              {(control) => (
                <DateInput
                  {...control}
                  name="finalOn"
                  max={today}
                  defaultValue={minutes.appeal.state === 'rejected' ? minutes.appeal.finalOn : ''}
                />
              )}
            </Field>
          ) : null}
        </>
      )}
    </OrderForm>
  );
}

function minutesIn(form: HTMLFormElement) {
  const read = fieldsOf(form, ['justeradOn', 'anslagetOn', 'nedtagetOn', 'appeal', 'finalOn']);
  const day = (value: string): string | null => (value === '' ? null : value);
  const days = {
    justeradOn: day(read.justeradOn),
    anslagetOn: day(read.anslagetOn),
    nedtagetOn: day(read.nedtagetOn),
  };
  if (read.appeal === 'rejected') {
    return read.finalOn === ''
      ? null
      : { ...days, appeal: { state: 'rejected' as const, finalOn: read.finalOn } };
  }
  return { ...days, appeal: { state: read.appeal === 'pending' ? ('pending' as const) : ('none' as const) } };
}
