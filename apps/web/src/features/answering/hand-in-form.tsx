'use client';

import { useState, useSyncExternalStore, type FormEvent } from 'react';
import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { ErrorSummary } from '@overens/ui/error-summary';
import { Field } from '@overens/ui/field';
import { TextInput } from '@overens/ui/text-input';
import { handInWords } from '../../messages/sv/handing-in.ts';
import { liveForm } from '../command/live-form.ts';
import { browserStorage } from './browser-storage.ts';
import { createDraftBackup } from './draft-backup.ts';
import { HandInOutcome } from './hand-in-outcome.tsx';
import { signatoryErrors, type SignatoryErrors } from './signatory-errors.ts';
import { apiClient, useHandIn } from './use-hand-in.ts';

export type HandInFormProps = {
  readonly recipientId: string;
  readonly lead: string;
  /** Which saved versions are handed in. */
  readonly reviewed: Readonly<Record<string, number>>;
  readonly isAgain: boolean;
  readonly unitKeys: readonly string[];
};

/** Who hands in, and the button. Safe to press twice. */
export function HandInForm({ recipientId, lead, reviewed, isAgain, unitKeys }: HandInFormProps) {
  const words = handInWords;
  const { state, handIn } = useHandIn(recipientId, reviewed);
  const [errors, setErrors] = useState<SignatoryErrors>({});
  const [attempt, setAttempt] = useState(0);
  const hasUnsaved = useUnsavedText(recipientId, unitKeys);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const signatory = { name: textOf(fields.get('name')), role: textOf(fields.get('role')) };
    const found = signatoryErrors(signatory);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.name === undefined && found.role === undefined) void handIn(signatory);
  };
  const wrong = (['name', 'role'] as const).flatMap((fieldId) => {
    const message = errors[fieldId];
    return message === undefined ? [] : [{ fieldId, message }];
  });
  return (
    <section className="ov-section ov-no-print" aria-labelledby="lamna-in">
      <h2 id="lamna-in">{words.title}</h2>
      <p>{lead}</p>
      {hasUnsaved ? (
        <Alert
          tone="warning"
          word={words.unsaved}
          actions={<a href={`/svar/${recipientId}`}>{words.backToWriting}</a>}
        >
          <p>{words.unsavedText}</p>
        </Alert>
      ) : null}
      <form {...liveForm} className="ov-form" onSubmit={submit}>
        <ErrorSummary title={words.summary} errors={wrong} attempt={attempt} />
        <Field id="name" label={words.name} mark={words.required} required error={errors.name}>
          {(control) => <TextInput {...control} name="name" onFocus={warm} autoComplete="name" />}
        </Field>
        <Field
          id="role"
          label={words.role}
          hint={words.roleHint}
          mark={words.required}
          required
          error={errors.role}
        >
          {(control) => (
            <TextInput {...control} name="role" onFocus={warm} autoComplete="organization-title" />
          )}
        </Field>
        <HandInOutcome state={state} />
        <div>
          <Button type="submit" pending={state.kind === 'running' ? words.pending : undefined}>
            {isAgain ? words.submitAgain : words.submit}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Fetches what handing in needs while the person writes; failing here is told when the button is pressed. */
function warm(): void {
  void apiClient().catch(() => null);
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === 'string' ? entry.trim() : '';
}

/** Whether this device has text it has not seen saved, which would not come along. Nothing on the server. */
function useUnsavedText(recipientId: string, unitKeys: readonly string[]): boolean {
  return useSyncExternalStore(
    onStorage,
    () => {
      const kept = createDraftBackup(browserStorage('local'), recipientId).unitKeys();
      return kept.some((unitKey) => unitKeys.includes(unitKey));
    },
    () => false,
  );
}

function onStorage(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
