'use client';

import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import type { MinutesView } from '@overens/usecases/adoption/adoption-views';
import { minutesWords } from '../../messages/sv/minutes.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

const words = minutesWords;

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

/** Justering and notice, noted when they have happened. */
export function MinutesForm({ tenantId, adoptionId, bodyKey, minutes, today, inWords }: MinutesFormProps) {
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
      {() => (
        <>
          {days.map(([name, label, hint]) => (
            <Field key={name} id={`minutes-${name}`} label={label} hint={hint}>
              {(control) => (
                <DateInput {...control} name={name} max={today} defaultValue={minutes[name] ?? ''} />
              )}
            </Field>
          ))}
        </>
      )}
    </OrderForm>
  );
}

function minutesIn(form: HTMLFormElement) {
  const read = fieldsOf(form, ['justeradOn', 'anslagetOn', 'nedtagetOn']);
  const day = (value: string): string | null => (value === '' ? null : value);
  return {
    justeradOn: day(read.justeradOn),
    anslagetOn: day(read.anslagetOn),
    nedtagetOn: day(read.nedtagetOn),
  };
}
