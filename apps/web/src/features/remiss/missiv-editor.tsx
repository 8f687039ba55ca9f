'use client';

import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { SaveState } from '@overens/ui/save-state';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { useRef } from 'react';
import { roundWords } from '../../messages/sv/round.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { liveForm } from '../command/live-form.ts';
import { fieldsOfMissiv } from './missiv-fields.ts';
import { useMissivSaver } from './use-missiv-saver.ts';

const words = roundWords.missiv;

export interface MissivEditorProps {
  readonly tenantId: string;
  readonly roundId: string;
  readonly version: number;
  readonly missiv: RoundView['missiv'];
  readonly mayEdit: boolean;
}

/** The letter, saved as it is written; a change by somebody else is never overwritten. */
export function MissivEditor({ tenantId, roundId, version, missiv, mayEdit }: MissivEditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const values = fieldsOfMissiv(missiv);
  const saver = useMissivSaver({ tenantId, roundId, version, form });
  const field = { readOnly: !mayEdit } as const;
  return (
    <section className="ov-section" aria-labelledby="missiv">
      <h2 id="missiv">{words.title}</h2>
      <p>{words.lead}</p>
      <form
        ref={form}
        className="ov-stack ov-measure"
        {...liveForm}
        onInput={saver.saveSoon}
        onSubmit={(event) => event.preventDefault()}
      >
        <Field id="subject" label={words.subject}>
          {(control) => (
            <TextInput {...control} {...field} name="subject" defaultValue={values.subject} maxLength={200} />
          )}
        </Field>
        <Field id="text" label={words.text}>
          {(control) => (
            <TextArea
              {...control}
              {...field}
              name="text"
              defaultValue={values.text}
              rows={8}
              maxLength={20_000}
            />
          )}
        </Field>
        <Field id="questions" label={words.questions} hint={words.questionsHint}>
          {(control) => (
            <TextArea {...control} {...field} name="questions" defaultValue={values.questions} rows={3} />
          )}
        </Field>
        <Field id="contact-name" label={words.contactName}>
          {(control) => (
            <TextInput
              {...control}
              {...field}
              name="contactName"
              defaultValue={values.contactName}
              maxLength={120}
            />
          )}
        </Field>
        <Field id="contact-email" label={words.contactEmail}>
          {(control) => (
            <TextInput
              {...control}
              {...field}
              name="contactEmail"
              defaultValue={values.contactEmail}
              type="email"
              maxLength={254}
            />
          )}
        </Field>
        <Field id="contact-phone" label={words.contactPhone}>
          {(control) => (
            <TextInput
              {...control}
              {...field}
              name="contactPhone"
              defaultValue={values.contactPhone}
              type="tel"
              maxLength={40}
              width="medium"
            />
          )}
        </Field>
        {saver.refused === null ? null : <RefusalAlert text={saver.refused} />}
        {mayEdit ? (
          <SaveState
            state={saver.state}
            text={saver.state === 'idle' ? words.unsaved : words[saver.state]}
            action={
              saver.state === 'failed' ? (
                <Button variant="secondary" size="small" onClick={() => void saver.save()}>
                  {words.retry}
                </Button>
              ) : undefined
            }
          />
        ) : null}
      </form>
    </section>
  );
}
