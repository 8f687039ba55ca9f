'use client';

import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { Button } from '@overens/ui/button';
import { ErrorSummary } from '@overens/ui/error-summary';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { launchWords as words } from '../../messages/sv/launch.ts';
import { liveForm } from '../command/live-form.ts';
import { launchSteps, type LaunchDraft, type LaunchFields, type LaunchStep } from './launch-draft.ts';
import { StepBody } from './step-body.tsx';
import { stepErrors, type StepError } from './step-errors.ts';

export interface LaunchFormProps {
  readonly proposal: LaunchProposalView;
  readonly draft: LaunchDraft;
  readonly onChange: (draft: LaunchDraft) => void;
}

/** One step at a time; going on checks the step, going back never does. */
export function LaunchForm({ proposal, draft, onChange }: LaunchFormProps) {
  const form = useForm<LaunchFields>({ defaultValues: draft.fields });
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const heading = useStepFocus(draft.step);
  useKeptFields(form, draft, onChange);

  const goTo = (step: LaunchStep) => {
    setErrors([]);
    onChange({ ...draft, fields: form.getValues(), step });
  };
  const goOn = () => {
    const found = stepErrors(draft.step, form.getValues(), draft.imported);
    setErrors(found);
    setAttempt(attempt + 1);
    const next = launchSteps[launchSteps.indexOf(draft.step) + 1];
    if (found.length === 0 && next !== undefined) goTo(next);
  };
  const previous = launchSteps[launchSteps.indexOf(draft.step) - 1];
  const isLast = draft.step === 'review';
  return (
    <FormProvider {...form}>
      <form
        {...liveForm}
        className="ov-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isLast) goOn();
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          {words.steps[draft.step]}
        </h2>
        <ErrorSummary title={words.errorsTitle} errors={errors} attempt={attempt} />
        <StepBody
          proposal={proposal}
          draft={draft}
          errors={new Map(errors.map(({ fieldId, message }) => [fieldId, message]))}
          onImported={(imported) => onChange({ ...draft, fields: form.getValues(), imported })}
          goTo={goTo}
        />
        <div className="ov-actions">
          {isLast ? null : <Button type="submit">{words.next}</Button>}
          {previous === undefined ? null : (
            <Button variant="secondary" onClick={() => goTo(previous)}>
              {words.back}
            </Button>
          )}
        </div>
      </form>
    </FormProvider>
  );
}

/** Keeps what is written, as it is written. */
function useKeptFields(
  form: ReturnType<typeof useForm<LaunchFields>>,
  draft: LaunchDraft,
  onChange: (draft: LaunchDraft) => void,
): void {
  const latest = useRef({ draft, onChange });
  useEffect(() => {
    latest.current = { draft, onChange };
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => latest.current.onChange({ ...latest.current.draft, fields: values }),
      }),
    [form],
  );
}

/** A new step is announced by the focus moving to its heading; the first one comes with the page. */
function useStepFocus(step: LaunchStep) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}
