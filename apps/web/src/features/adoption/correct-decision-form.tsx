'use client';

import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import type { DecisionView } from '@overens/usecases/adoption/adoption-views';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

const words = decisionFormWords.correct;
const simpleOpinions = ['tillstyrker', 'avstyrker'] as const;

export interface CorrectDecisionFormProps {
  readonly tenantId: string;
  readonly adoptionId: string;
  readonly bodyKey: string;
  readonly decision: DecisionView;
}

/** Mends how a decision was written down; what stood there is kept. */
export function CorrectDecisionForm({ tenantId, adoptionId, bodyKey, decision }: CorrectDecisionFormProps) {
  const { outcome, remarks } = decision;
  const isOpinion = simpleOpinions.some((kind) => kind === outcome.kind);
  return (
    <OrderForm
      key={decision.paragraph + decision.decidedOn + outcome.kind}
      words={words}
      variant="secondary"
      read={(form) => correctionIn(form, outcome)}
      give={async (corrected, commandId) => {
        const correction = { ...corrected, bodyKey, remarks };
        return await (
          await loadApi()
        ).adoption.correctDecision.mutate({ tenantId, adoptionId, commandId, correction });
      }}
    >
      {(error) => (
        <>
          {isOpinion ? (
            <Field id="correct-outcome" label={decisionFormWords.outcome}>
              {(control) => (
                <Select
                  {...control}
                  name="outcome"
                  defaultValue={outcome.kind}
                  options={simpleOpinions.map((value) => ({
                    value,
                    label: decisionFormWords.outcomes[value],
                  }))}
                />
              )}
            </Field>
          ) : null}
          <Field id="correct-day" label={decisionFormWords.record.decidedOn}>
            {(control) => <DateInput {...control} name="decidedOn" defaultValue={decision.decidedOn} />}
          </Field>
          <Field id="correct-paragraph" label={decisionFormWords.record.paragraph}>
            {(control) => (
              <TextInput
                {...control}
                name="paragraph"
                width="short"
                maxLength={20}
                defaultValue={decision.paragraph}
              />
            )}
          </Field>
          <Field id="correct-dnr" label={decisionFormWords.plan.diarienummer}>
            {(control) => (
              <TextInput
                {...control}
                name="diarienummer"
                width="medium"
                maxLength={60}
                defaultValue={decision.diarienummer}
              />
            )}
          </Field>
          <Field id="correct-text" label={decisionFormWords.record.text}>
            {(control) => (
              <TextArea
                {...control}
                name="decisionText"
                rows={4}
                maxLength={10_000}
                defaultValue={decision.decisionText}
              />
            )}
          </Field>
          <Field id="correct-reason" label={words.reason} error={error}>
            {(control) => <TextArea {...control} name="reason" rows={2} maxLength={2_000} />}
          </Field>
        </>
      )}
    </OrderForm>
  );
}

function correctionIn(form: HTMLFormElement, outcome: DecisionView['outcome']) {
  const names = ['outcome', 'decidedOn', 'paragraph', 'diarienummer', 'decisionText', 'reason'] as const;
  const { outcome: chosen, ...read } = fieldsOf(form, names);
  if (read.decidedOn === '' || read.paragraph === '' || read.reason === '') return null;
  const kind = simpleOpinions.find((one) => one === chosen);
  return { ...read, outcome: kind === undefined ? outcome : { kind } };
}
