'use client';

import type { OutcomeKind } from '@overens/domain/adoption/body-decision';
import { Button } from '@overens/ui/button';
import { DateInput } from '@overens/ui/date-input';
import { ErrorSummary } from '@overens/ui/error-summary';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import type { BodyView } from '@overens/usecases/adoption/adoption-views';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { ExceptionFields } from './exception-fields.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { readDecisionForm, type DecisionErrors, type FilledDecision } from './read-decision-form.ts';
import { RemarkFields } from './remark-fields.tsx';

const words = decisionFormWords.record;

export interface RecordDecisionFormProps {
  readonly tenantId: string;
  readonly adoptionId: string;
  readonly bodyKey: string;
  readonly body: BodyView;
  readonly text: { readonly number: number; readonly hash: string };
  readonly today: string;
}

/** What a body has decided, copied from its minutes. */
export function RecordDecisionForm(props: RecordDecisionFormProps) {
  const { tenantId, adoptionId, bodyKey, body, text, today } = props;
  const router = useRouter();
  const [kind, setKind] = useState<OutcomeKind | null>(null);
  const [remarks, setRemarks] = useState<readonly number[]>([]);
  const [isUrgent, setUrgent] = useState(false);
  const [tried, setTried] = useState<{ errors: DecisionErrors; attempt: number }>({ errors: {}, attempt: 0 });
  const { state, run, isRunning } = useCommand(async (filled: FilledDecision, commandId) => {
    const order = { ...filled, bodyKey, textHash: text.hash };
    return await (await loadApi()).adoption.recordDecision.mutate({ tenantId, adoptionId, commandId, order });
  });
  const record = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { filled, errors } = readDecisionForm(event.currentTarget, kind, remarks, isUrgent);
    setTried(({ attempt }) => ({ errors, attempt: attempt + 1 }));
    if (filled !== null && (await run(filled)) !== null) router.refresh();
  };
  const { errors, attempt } = tried;
  return (
    <form {...liveForm} className="ov-stack ov-measure" onSubmit={(event) => void record(event)}>
      <p>{words.lead}</p>
      <p>{words.version(text.number)}</p>
      <ErrorSummary
        title={words.errors.title}
        attempt={attempt}
        errors={Object.entries(errors).map(([fieldId, message]) => ({ fieldId, message }))}
      />
      <RadioGroup
        id="decision-outcome"
        name="outcome"
        legend={words.outcome}
        error={errors['decision-outcome']}
        options={kindsFor(body).map((value) => ({ value, label: decisionFormWords.outcomes[value] }))}
        value={kind ?? ''}
        input={{ onChange: (event) => setKind(kindOf(event.currentTarget.value)) }}
      />
      <OutcomeFields kind={kind} body={body} errors={errors} />
      <Field id="decision-day" label={words.decidedOn} error={errors['decision-day']}>
        {(control) => (
          <DateInput {...control} name="decidedOn" max={today} defaultValue={meetingBefore(body, today)} />
        )}
      </Field>
      <Field
        id="decision-paragraph"
        label={words.paragraph}
        hint={words.paragraphHint}
        error={errors['decision-paragraph']}
      >
        {(control) => (
          <TextInput {...control} name="paragraph" width="short" maxLength={20} autoComplete="off" />
        )}
      </Field>
      <Field id="decision-dnr" label={decisionFormWords.plan.diarienummer}>
        {(control) => (
          <TextInput
            {...control}
            name="diarienummer"
            width="medium"
            maxLength={60}
            autoComplete="off"
            defaultValue={body.diarienummer ?? ''}
          />
        )}
      </Field>
      <Field id="decision-text" label={words.text} hint={words.textHint}>
        {(control) => <TextArea {...control} name="decisionText" rows={4} maxLength={10_000} />}
      </Field>
      <RemarkFields remarks={remarks} errors={errors} onChange={setRemarks} />
      <ExceptionFields
        body={body}
        isUrgent={isUrgent}
        error={errors['decision-urgent']}
        onUrgent={setUrgent}
      />
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      <p role="status">{state.state === 'done' ? words.done : ''}</p>
      <div className="ov-actions">
        <Button type="submit" pending={isRunning ? words.pending : false}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}

const opinions = ['tillstyrker', 'tillstyrkerMedAndring', 'avstyrker', 'aterremiss', 'bordlaggning'] as const;
const adoptions = ['antar', 'avslar', 'aterremiss', 'bordlaggning'] as const;

function kindsFor({ role }: BodyView): readonly OutcomeKind[] {
  return role === 'adopter' ? adoptions : opinions;
}

function kindOf(value: string): OutcomeKind | null {
  return [...opinions, ...adoptions].find((one) => one === value) ?? null;
}

/** The meeting's day is proposed once it has come. */
function meetingBefore({ meetingOn }: BodyView, today: string): string {
  return meetingOn !== null && meetingOn <= today ? meetingOn : '';
}
