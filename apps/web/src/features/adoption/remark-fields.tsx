'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { Fieldset } from '@overens/ui/fieldset';
import { Select } from '@overens/ui/select';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import type { DecisionErrors } from './read-decision-form.ts';

const words = decisionFormWords.record;

export interface RemarkFieldsProps {
  /** A number per remark, kept while others are removed. */
  readonly remarks: readonly number[];
  readonly errors: DecisionErrors;
  readonly onChange: (remarks: readonly number[]) => void;
}

/** Yrkanden, reservations and what else the minutes hold, as many as there are. */
export function RemarkFields({ remarks, errors, onChange }: RemarkFieldsProps) {
  return (
    <Fieldset id="decision-remarks" legend={words.remarks} hint={words.remarksHint}>
      {remarks.map((number, index) => (
        <Fieldset key={number} id={`remark-${number}-all`} legend={words.remark(index + 1)}>
          <Field id={`remark-${number}-kind`} label={words.remarkKind}>
            {(control) => (
              <Select
                {...control}
                name={`remark-${number}-kind`}
                options={Object.entries(decisionFormWords.remarks).map(([value, label]) => ({
                  value,
                  label,
                }))}
              />
            )}
          </Field>
          <Field id={`remark-${number}`} label={words.remarkText} error={errors[`remark-${number}`]}>
            {(control) => <TextArea {...control} name={`remark-${number}-text`} rows={3} maxLength={4_000} />}
          </Field>
          <Field id={`remark-${number}-party`} label={words.remarkParty}>
            {(control) => (
              <TextInput {...control} name={`remark-${number}-party`} width="short" maxLength={40} />
            )}
          </Field>
          <Field id={`remark-${number}-role`} label={words.remarkRole}>
            {(control) => (
              <TextInput {...control} name={`remark-${number}-role`} width="medium" maxLength={80} />
            )}
          </Field>
          <Button
            variant="quiet"
            size="small"
            onClick={() => onChange(remarks.filter((one) => one !== number))}
          >
            {words.removeRemark}
          </Button>
        </Fieldset>
      ))}
      <Button
        variant="secondary"
        size="small"
        onClick={() => onChange([...remarks, Math.max(0, ...remarks) + 1])}
      >
        {words.addRemark}
      </Button>
    </Fieldset>
  );
}
