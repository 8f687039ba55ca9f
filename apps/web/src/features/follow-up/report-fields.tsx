'use client';

import type { ReportDraft } from '@overens/domain/follow-up/commitment-report';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { commitmentStatusWords, reportFormWords as words } from '../../messages/sv/follow-up.ts';

export interface ReportFieldsProps {
  /** What the names of the fields begin with, where several stand in one form. */
  readonly prefix: string;
  readonly id: (name: string) => string;
  readonly written: ReportDraft;
  readonly error: string | undefined;
}

/** What a party says of one commitment: how far, what was done, what was in the way, figures. */
export function ReportFields({ prefix, id, written, error }: ReportFieldsProps) {
  return (
    <>
      <RadioGroup
        id={id('status')}
        legend={words.status}
        name={`${prefix}status`}
        error={error}
        defaultValue={written.status ?? ''}
        options={statusOptions}
      />
      <Field id={id('done')} label={words.done}>
        {(control) => (
          <TextArea
            {...control}
            name={`${prefix}done`}
            rows={3}
            maxLength={1_500}
            defaultValue={written.done}
          />
        )}
      </Field>
      <Field id={id('obstacles')} label={words.obstacles}>
        {(control) => (
          <TextArea
            {...control}
            name={`${prefix}obstacles`}
            rows={2}
            maxLength={1_500}
            defaultValue={written.obstacles}
          />
        )}
      </Field>
      <Field id={id('numbers')} label={words.numbers} hint={words.numbersHint}>
        {(control) => (
          <TextInput {...control} name={`${prefix}numbers`} maxLength={500} defaultValue={written.numbers} />
        )}
      </Field>
    </>
  );
}

const statusOptions = Object.entries(commitmentStatusWords).map(([value, label]) => ({ value, label }));
