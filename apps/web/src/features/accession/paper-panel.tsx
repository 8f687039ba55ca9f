'use client';

import { Button } from '@overens/ui/button';
import { Checkbox } from '@overens/ui/checkbox';
import { DateInput } from '@overens/ui/date-input';
import { Disclosure } from '@overens/ui/disclosure';
import { ErrorSummary } from '@overens/ui/error-summary';
import { Field } from '@overens/ui/field';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { accessionWords, joiningWords } from '../../messages/sv/accession.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { fieldsOf } from '../command/fields-of.ts';
import { JoiningFields } from './joining-fields.tsx';
import { listedErrors, readJoiningForm, type JoiningErrors } from './read-joining-form.ts';

export interface PaperPanelProps {
  readonly tenantId: string;
  readonly agreementId: string;
  /** The day it is for the agreement. */
  readonly today: string;
}

type Filled = NonNullable<ReturnType<typeof readJoiningForm>['filled']>;

/** The officer registers a joining that came on paper. */
export function PaperPanel({ tenantId, agreementId, today }: PaperPanelProps) {
  const words = accessionWords.paper;
  const router = useRouter();
  const [errors, setErrors] = useState<JoiningErrors>({});
  const [attempt, setAttempt] = useState(0);
  const { state, run, isRunning } = useCommand(
    async (paper: { arrivedOn: string; form: Filled }, commandId) =>
      await (await loadApi()).accession.registerPaper.mutate({ tenantId, agreementId, commandId, ...paper }),
  );
  const code = state.state === 'refused' ? state.text.code : null;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { filled, errors: found } = readJoiningForm(form);
    const { arrivedOn } = fieldsOf(form, ['arrivedOn']);
    setErrors({ ...found, ...(arrivedOn === '' ? { arrivedOn: words.arrivedOnError } : {}) });
    setAttempt(attempt + 1);
    if (filled === null || arrivedOn === '') return;
    if ((await run({ arrivedOn, form: filled })) === null) return;
    form.reset();
    router.refresh();
  };
  const orgNumber = code?.startsWith('orgNumber') === true ? joiningWords.form.orgNumberError : undefined;
  return (
    <section className="ov-section ov-no-print">
      <Disclosure summary={words.title}>
        <form {...liveForm} className="ov-form" onSubmit={(event) => void submit(event)}>
          <p>{words.lead}</p>
          <ErrorSummary title={joiningWords.form.summary} errors={listedErrors(errors)} attempt={attempt} />
          <Field id="arrivedOn" label={words.arrivedOn} hint={words.arrivedOnHint} error={errors.arrivedOn}>
            {(control) => <DateInput {...control} name="arrivedOn" max={today} />}
          </Field>
          <JoiningFields errors={orgNumber === undefined ? errors : { ...errors, orgNumber }} />
          {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
          {code === 'joiningLooksAlike' ? (
            <Checkbox id="isAnother" name="isAnother" label={joiningWords.form.isAnother} />
          ) : null}
          <p role="status">{state.state === 'done' ? words.done(state.value.receiptNumber) : ''}</p>
          <div>
            <Button type="submit" variant="secondary" pending={isRunning ? words.pending : false}>
              {words.submit}
            </Button>
          </div>
        </form>
      </Disclosure>
    </section>
  );
}
