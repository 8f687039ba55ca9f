'use client';

import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { roundWords } from '../../messages/sv/round.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { fieldsOf } from '../command/fields-of.ts';

const words = roundWords.days;

export interface DaysPanelProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly version: number;
  readonly opensOn: string;
  readonly lastDay: string;
  /** Their instants in words. */
  readonly reminders: readonly { readonly key: string; readonly title: string; readonly when: string }[];
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
  const { state, run, isRunning } = useCommand(
    async (days: { opensOn: string; lastDay: string }, commandId) =>
      await (await loadApi()).remiss.setDays.mutate({ tenantId, roundId, commandId, version, ...days }),
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
      <form {...liveForm} className="ov-stack" onSubmit={(event) => void save(event)}>
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
                {reminder.title}: {reminder.when}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
