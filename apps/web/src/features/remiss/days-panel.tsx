'use client';

import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { roundWords } from '../../messages/sv/round.ts';
import { apiClient } from '../../trpc/api-client.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { fieldsOf } from './fields-of.ts';

const words = roundWords.days;

export interface DaysPanelProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly version: number;
  readonly opensOn: string;
  readonly lastDay: string;
  readonly reminders: RoundView['reminders'];
  readonly mayEdit: boolean;
}

/** When the round opens and closes, and the reminders that follow from it. */
export function DaysPanel({
  tenantId,
  roundId,
  version,
  opensOn,
  lastDay,
  reminders,
  mayEdit,
}: DaysPanelProps) {
  const router = useRouter();
  const [error, setError] = useState<string>();
  const { state, run, isRunning } = useCommand((days: { opensOn: string; lastDay: string }, commandId) =>
    apiClient.remiss.setDays.mutate({ tenantId, roundId, commandId, version, ...days }),
  );
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const days = fieldsOf(event.currentTarget, ['opensOn', 'lastDay']);
    const isComplete = days.opensOn !== '' && days.lastDay !== '';
    setError(isComplete ? undefined : words.missing);
    if (isComplete && (await run(days)) !== null) router.refresh();
  };
  return (
    <Card title={words.title}>
      <form noValidate className="ov-stack" onSubmit={(event) => void save(event)}>
        <Field id="opens-on" label={words.opensOn}>
          {(control) => <DateInput {...control} name="opensOn" defaultValue={opensOn} readOnly={!mayEdit} />}
        </Field>
        <Field id="last-day" label={words.lastDay} hint={words.lastDayHint} error={error}>
          {(control) => <DateInput {...control} name="lastDay" defaultValue={lastDay} readOnly={!mayEdit} />}
        </Field>
        {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
        <p role="status">{state.state === 'done' ? words.saved : ''}</p>
        {mayEdit ? (
          <Button type="submit" variant="secondary" pending={isRunning ? words.saving : undefined}>
            {words.save}
          </Button>
        ) : null}
      </form>
      {reminders.length === 0 ? null : (
        <>
          <h3>{words.reminders}</h3>
          <ul>
            {reminders.map((reminder) => (
              <li key={reminder.key}>
                {reminder.title}: {formatInstant(reminder.at)}
                {reminder.done ? ` (${words.reminderDone})` : ''}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
