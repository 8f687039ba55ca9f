'use client';

import { useSyncExternalStore } from 'react';
import { useForm } from 'react-hook-form';
import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { ErrorSummary } from '@overens/ui/error-summary';
import { Field } from '@overens/ui/field';
import { TextInput } from '@overens/ui/text-input';
import { editorWords } from '../../messages/sv/answering-editor.ts';
import { browserStorage } from './browser-storage.ts';
import { createDraftBackup } from './draft-backup.ts';
import { HandInOutcome } from './hand-in-outcome.tsx';
import { useHandIn } from './use-hand-in.ts';

export type HandInFormProps = {
  readonly recipientId: string;
  readonly lead: string;
  /** Which saved versions are handed in. */
  readonly draft: string;
  readonly isAgain: boolean;
  readonly unitKeys: readonly string[];
};

/** Who hands in, and the button. Safe to press twice. */
export function HandInForm({ recipientId, lead, draft, isAgain, unitKeys }: HandInFormProps) {
  const words = editorWords.handIn;
  const { state, handIn } = useHandIn(recipientId, draft);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: '', role: '' } });
  const { errors, submitCount } = formState;
  const hasUnsaved = useUnsavedText(recipientId, unitKeys);
  const wrong = (['name', 'role'] as const).flatMap((key) => {
    const message = errors[key]?.message;
    return message === undefined ? [] : [{ fieldId: key, message }];
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
      <form className="ov-form" noValidate onSubmit={handleSubmit(handIn)}>
        <ErrorSummary title={words.summary} errors={wrong} attempt={submitCount} />
        <Field id="name" label={words.name} mark={words.required} required error={errors.name?.message}>
          {(control) => (
            <TextInput {...control} {...register('name', ruleOf(words.nameError))} autoComplete="name" />
          )}
        </Field>
        <Field
          id="role"
          label={words.role}
          hint={words.roleHint}
          mark={words.required}
          required
          error={errors.role?.message}
        >
          {(control) => (
            <TextInput
              {...control}
              {...register('role', ruleOf(words.roleError))}
              autoComplete="organization-title"
            />
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

/** As the receiving end asks: two to 120 characters once trimmed. */
function ruleOf(tooShort: string) {
  return {
    setValueAs: (value: string) => value.trim(),
    validate: (value: string) => {
      if (value.trim().length < 2) return tooShort;
      return value.trim().length > 120 ? editorWords.handIn.tooLong : true;
    },
  };
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
