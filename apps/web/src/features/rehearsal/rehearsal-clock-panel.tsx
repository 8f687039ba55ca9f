'use client';

import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { useState, type SubmitEvent } from 'react';
import { rehearsalWords as words } from '../../messages/sv/rehearsal.ts';
import { toneWords } from '../../messages/sv/tones.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { useRehearsalMove, type RehearsalMoveState } from './use-rehearsal-move.ts';

export interface RehearsalClockPanelProps {
  readonly tenantId: string;
  readonly agreementId: string;
  readonly nowInWords: string;
  readonly today: string;
}

/** Moves the rehearsal to its next event or to a day. */
export function RehearsalClockPanel({ tenantId, agreementId, nowInWords, today }: RehearsalClockPanelProps) {
  const { state, move, stop } = useRehearsalMove({ tenantId, agreementId });
  const [dayError, setDayError] = useState<string>();
  const pending = state.state === 'moving' ? movingWords(state) : undefined;

  function goToDay(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const on = new FormData(event.currentTarget).get('on');
    const isDay = typeof on === 'string' && on !== '';
    setDayError(isDay ? undefined : words.dayMissing);
    if (isDay) void move({ kind: 'day', on });
  }

  return (
    <Card title={words.clockTitle} emphasis="key">
      <p>{words.clockIs(nowInWords)}</p>
      <div className="ov-actions">
        <Button pending={pending} onClick={() => void move({ kind: 'nextEvent' })}>
          {words.next}
        </Button>
        {state.state === 'moving' ? (
          <Button variant="secondary" onClick={stop}>
            {words.stop}
          </Button>
        ) : null}
      </div>
      <form {...liveForm} onSubmit={goToDay} className="ov-inline-form">
        <Field id="on" label={words.goTo} hint={words.goToHint} error={dayError}>
          {(control) => <DateInput {...control} name="on" min={today} />}
        </Field>
        <Button type="submit" variant="secondary" aria-disabled={state.state === 'moving'}>
          {words.go}
        </Button>
      </form>
      <MoveOutcome state={state} />
    </Card>
  );
}

function MoveOutcome({ state }: { readonly state: RehearsalMoveState }) {
  if (state.state === 'idle') return null;
  if (state.state === 'refused') return <RefusalAlert text={state.text} />;
  const list = (
    <ol>
      {state.passed.map((event, index) => (
        <li key={`${event.when}-${index}`}>
          {event.when}: {event.what}
        </li>
      ))}
    </ol>
  );
  if (state.state === 'moving') return <div aria-live="polite">{list}</div>;
  const ended = state.arrived ? words.arrived : words.stopped;
  return (
    <Alert tone="success" word={toneWords.success} title={ended(state.now)}>
      {state.passed.length === 0 ? <p>{words.nothingPassed}</p> : <p>{words.passedTitle}</p>}
      {list}
    </Alert>
  );
}

function movingWords(state: Extract<RehearsalMoveState, { state: 'moving' }>): string {
  return state.now === null ? words.moving : words.stillMoving(state.now);
}
