'use client';

import type { OutcomeKind } from '@overens/domain/adoption/body-decision';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { Select } from '@overens/ui/select';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import type { BodyView } from '@overens/usecases/adoption/adoption-views';
import { useState } from 'react';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import type { DecisionErrors } from './read-decision-form.ts';

const words = decisionFormWords.record;

export interface OutcomeFieldsProps {
  readonly kind: OutcomeKind | null;
  readonly body: BodyView;
  readonly errors: DecisionErrors;
}

/** What an outcome needs beside its name: a change, where to, until when, by which vote. */
export function OutcomeFields({ kind, body, errors }: OutcomeFieldsProps) {
  switch (kind) {
    case 'tillstyrkerMedAndring':
      return (
        <Field id="decision-change" label={words.change} error={errors['decision-change']}>
          {(control) => <TextArea {...control} name="change" rows={3} maxLength={4_000} />}
        </Field>
      );
    case 'aterremiss':
      return (
        <>
          <Field id="decision-to" label={words.aterremissTo}>
            {(control) => (
              <Select
                {...control}
                name="to"
                placeholder={decisionFormWords.drafting}
                options={body.mayReturnTo.map(({ key, name }) => ({ value: key, label: name }))}
              />
            )}
          </Field>
          <Field id="decision-reason" label={words.aterremissReason} error={errors['decision-reason']}>
            {(control) => <TextArea {...control} name="reason" rows={3} maxLength={4_000} />}
          </Field>
          <VoteFields body={body} errors={errors} />
        </>
      );
    case 'bordlaggning':
      return (
        <>
          <Field id="decision-new-meeting" label={words.newMeetingOn} error={errors['decision-new-meeting']}>
            {(control) => <DateInput {...control} name="newMeetingOn" />}
          </Field>
          <VoteFields body={body} errors={errors} />
        </>
      );
    case 'tillstyrker':
    case 'avstyrker':
    case 'antar':
    case 'avslar':
    case null:
      return null;
  }
}

/** In kommunfullmäktige a minority can put a matter off; in a nämnd there is nothing to choose. */
function VoteFields({ body, errors }: Pick<OutcomeFieldsProps, 'body' | 'errors'>) {
  const [vote, setVote] = useState('majority');
  if (body.type !== 'fullmaktige') return null;
  const counts = [
    ['requested', 'decision-requested', words.requested],
    ['present', 'decision-present', words.present],
  ] as const;
  return (
    <>
      <RadioGroup
        id="decision-vote"
        name="vote"
        legend={words.vote}
        options={(['majority', 'minority'] as const).map((value) => ({ value, label: words.votes[value] }))}
        value={vote}
        input={{ onChange: (event) => setVote(event.currentTarget.value) }}
      />
      {vote === 'minority'
        ? counts.map(([name, id, label]) => (
            <Field key={id} id={id} label={label} error={errors[id]}>
              {(control) => (
                <TextInput {...control} name={name} width="short" inputMode="numeric" maxLength={4} />
              )}
            </Field>
          ))
        : null}
    </>
  );
}
