'use client';

import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { Checkbox } from '@overens/ui/checkbox';
import { ErrorSummary } from '@overens/ui/error-summary';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { joiningWords } from '../../messages/sv/accession.ts';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { JoiningFields } from '../accession/joining-fields.tsx';
import { listedErrors, readJoiningForm, type JoiningErrors } from '../accession/read-joining-form.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

export interface JoinFormProps {
  readonly slug: string;
  readonly agreementId: string;
  /** The version that is on the screen. */
  readonly textVersionId: string;
  readonly agreementHref: string;
}

/** An organisation joins. Safe to press twice; a receipt takes the form's place. */
export function JoinForm({ slug, agreementId, textVersionId, agreementHref }: JoinFormProps) {
  const words = joiningWords.form;
  const [errors, setErrors] = useState<JoiningErrors>({});
  const [attempt, setAttempt] = useState(0);
  const [email, setEmail] = useState('');
  const { state, run, isRunning } = useCommand(async (form: Filled, commandId) => {
    const api = await loadApi();
    const ids = { slug, agreementId, textVersionId, commandId };
    return await api.accession.join.mutate({ ...ids, backsWholeAgreement: true, form });
  });
  const code = state.state === 'refused' ? state.text.code : null;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readJoiningForm(form);
    const backs = new FormData(form).get('backs') === 'on';
    setErrors({ ...read.errors, ...(backs ? {} : { backs: words.backsError }) });
    setAttempt(attempt + 1);
    if (read.filled === null || !backs) return;
    setEmail(read.filled.contact.email);
    await run(read.filled);
  };
  if (state.state === 'done') {
    return <Receipt number={state.value.receiptNumber} email={email} agreementHref={agreementHref} />;
  }
  const shown =
    code?.startsWith('orgNumber') === true ? { ...errors, orgNumber: words.orgNumberError } : errors;
  return (
    <form {...liveForm} className="ov-form" onSubmit={(event) => void submit(event)}>
      <ErrorSummary title={words.summary} errors={listedErrors(errors)} attempt={attempt} />
      <JoiningFields errors={shown} />
      <Checkbox id="backs" name="backs" label={words.backs} hint={words.backsHint} error={errors.backs} />
      {state.state === 'refused' ? <RefusalAlert text={state.text} /> : null}
      {code === 'joiningLooksAlike' ? (
        <Checkbox id="isAnother" name="isAnother" label={words.isAnother} />
      ) : null}
      <p className="ov-soft ov-small">{words.personal}</p>
      <div>
        <Button type="submit" pending={isRunning ? words.pending : false}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
}

type Filled = NonNullable<ReturnType<typeof readJoiningForm>['filled']>;

function Receipt(props: { readonly number: string; readonly email: string; readonly agreementHref: string }) {
  const words = publicAgreementWords.form;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Alert
        tone="success"
        word={words.doneWord}
        title={words.done}
        actions={<a href={props.agreementHref}>{words.back}</a>}
      >
        <p>
          <strong>{words.receipt(props.number)}</strong>
        </p>
        <p>{words.doneText(props.email)}</p>
      </Alert>
    </div>
  );
}
