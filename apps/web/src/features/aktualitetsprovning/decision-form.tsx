'use client';

import type { ReviewChoice } from '@overens/domain/aktualitetsprovning/relevance-review';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { TextInput } from '@overens/ui/text-input';
import { useState } from 'react';
import { reviewChoiceWords, reviewWords } from '../../messages/sv/review.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { decisionIn } from './decision-in.ts';
import { isChoice } from './is-choice.ts';
import { ReviewForm } from './review-form.tsx';
import { VerdictDays } from './verdict-days.tsx';

const words = reviewWords.decision;

export interface DecisionFormProps {
  readonly tenantId: string;
  readonly reviewId: string;
  readonly decidedBy: string;
  readonly choices: readonly ReviewChoice[];
  readonly today: string;
  /** The last day of validity; `null` without end. */
  readonly validTo: string | null;
}

/** Records what the responsible body decided, as its minutes have it. */
export function DecisionForm(props: DecisionFormProps) {
  const { tenantId, reviewId, decidedBy, choices, today, validTo } = props;
  const [choice, setChoice] = useState<ReviewChoice | null>(null);
  return (
    <ReviewForm
      words={words}
      read={decisionIn}
      give={async (decision, commandId) =>
        await (await loadApi()).review.decide.mutate({ tenantId, reviewId, commandId, decision })
      }
    >
      {(errorOf) => (
        <>
          <Field id="decision-body" label={words.body} error={errorOf('decision-body')}>
            {(control) => <TextInput {...control} name="bodyName" maxLength={160} defaultValue={decidedBy} />}
          </Field>
          <Field
            id="decision-paragraph"
            label={words.paragraph}
            hint={words.paragraphHint}
            error={errorOf('decision-paragraph')}
          >
            {(control) => <TextInput {...control} name="paragraph" maxLength={40} width="short" />}
          </Field>
          <Field id="decision-day" label={words.decidedOn} error={errorOf('decision-day')}>
            {(control) => <DateInput {...control} name="decidedOn" max={today} />}
          </Field>
          <RadioGroup
            id="decision-choice"
            legend={words.choice}
            name="choice"
            error={errorOf('decision-choice')}
            options={choices.map((value) => ({
              value,
              label: reviewChoiceWords[value],
              hint: words.next[value],
            }))}
            input={{
              onChange: (event) => {
                const { value } = event.currentTarget;
                setChoice(isChoice(value) ? value : null);
              },
            }}
          />
          <VerdictDays choice={choice} today={today} validTo={validTo} errorOf={errorOf} />
        </>
      )}
    </ReviewForm>
  );
}
