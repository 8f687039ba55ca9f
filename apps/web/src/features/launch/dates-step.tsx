'use client';

import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { Button } from '@overens/ui/button';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { useFormContext, useWatch } from 'react-hook-form';
import { launchWords } from '../../messages/sv/launch.ts';
import { DateAdvicePanel } from './date-advice-panel.tsx';
import { chosenTemplate, fieldsOfTemplate } from './fields-of-template.ts';
import type { LaunchFields } from './launch-draft.ts';
import { dateFieldId } from './step-errors.ts';
import { useDateAdvice } from './use-date-advice.ts';

const words = launchWords.dates;

export interface DatesStepProps {
  readonly proposal: LaunchProposalView;
  readonly errors: ReadonlyMap<string, string>;
}

/** The days of the plan, proposed with the rule that made them; a day that is moved takes the others along. */
export function DatesStep({ proposal, errors }: DatesStepProps) {
  const { register, setValue, getValues, control } = useFormContext<LaunchFields>();
  const dates = useWatch({ control, name: 'dates' });
  const template = chosenTemplate(proposal, getValues('template'));
  const state = useDateAdvice(proposal.tenantId, template, dates, (proposals) => {
    for (const [index, date] of getValues('dates').entries()) {
      const proposed = proposals.find(({ key }) => key === date.key);
      if (proposed !== undefined && !date.isChosen && proposed.on !== date.on) {
        setValue(`dates.${index}.on`, proposed.on);
      }
    }
  });
  const known = state.state === 'known' ? state.advice.proposals : (template?.dates ?? []);
  return (
    <div className="ov-stack ov-measure">
      <p>{words.lead}</p>
      {dates.map((date, index) => {
        const proposed = known.find(({ key }) => key === date.key);
        return (
          <Field
            key={date.key}
            id={dateFieldId(index)}
            label={proposed?.title ?? date.key}
            hint={proposed?.explanation}
            error={errors.get(dateFieldId(index))}
            required
          >
            {(field) => (
              <DateInput
                {...field}
                {...register(`dates.${index}.on`, {
                  onChange: () => setValue(`dates.${index}.isChosen`, true),
                })}
                min={proposal.today}
              />
            )}
          </Field>
        );
      })}
      <DateAdvicePanel state={state} />
      {template !== undefined && dates.some(({ isChosen }) => isChosen) ? (
        <div className="ov-actions">
          <Button variant="quiet" onClick={() => setValue('dates', fieldsOfTemplate(template).dates)}>
            {words.useProposals}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
