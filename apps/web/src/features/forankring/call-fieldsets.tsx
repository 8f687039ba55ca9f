'use client';

import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { useState, type ComponentProps } from 'react';
import { callWords } from '../../messages/sv/meeting-call.ts';
import { DayAdvice } from './day-advice.tsx';

const words = callWords;

export interface CallFieldsetsProps {
  readonly tenantId: string;
  /** The day it is for the agreement. */
  readonly today: string;
  readonly proposal: MeetingView['proposal'];
  /** The versions that can be put forward, named, the newest first. */
  readonly texts: readonly { readonly value: string; readonly label: string }[];
  readonly errors: ReadonlyMap<string, string>;
}

/** The fields of a call, filled in as proposed. */
export function CallFieldsets({ tenantId, today, proposal, texts, errors }: CallFieldsetsProps) {
  const [on, setOn] = useState<string>(proposal.on);
  const { facts } = proposal;
  const line = (name: string, label: string, more: LineProps = {}) => {
    const { hint, required, ...input } = more;
    return (
      <Field
        id={name}
        label={label}
        hint={hint}
        error={errors.get(name)}
        required={required}
        mark={required === true ? words.required : undefined}
      >
        {(control) => <TextInput {...control} {...input} name={name} />}
      </Field>
    );
  };
  return (
    <>
      <h3>{words.when}</h3>
      <Field id="on" label={words.on} error={errors.get('on')} required mark={words.required}>
        {(control) => (
          <DateInput
            {...control}
            name="on"
            min={today}
            defaultValue={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
        )}
      </Field>
      <DayAdvice tenantId={tenantId} on={on} today={today} />
      <div className="ov-cluster">
        {line('from', words.from, {
          type: 'time',
          width: 'short',
          defaultValue: proposal.from,
          required: true,
        })}
        {line('to', words.to, { type: 'time', width: 'short', defaultValue: proposal.to, required: true })}
      </div>
      <h3>{words.where}</h3>
      {line('place', words.place, { hint: words.placeHint, defaultValue: facts.place, maxLength: 300 })}
      {line('digitalLink', words.link, {
        hint: words.linkHint,
        defaultValue: facts.digitalLink,
        maxLength: 500,
        inputMode: 'url',
      })}
      <Field id="accessibility" label={words.accessibility} hint={words.accessibilityHint}>
        {(control) => (
          <TextArea
            {...control}
            name="accessibility"
            rows={3}
            maxLength={2_000}
            defaultValue={facts.accessibility}
          />
        )}
      </Field>
      <Field
        id="agenda"
        label={words.agenda}
        hint={words.agendaHint}
        error={errors.get('agenda')}
        required
        mark={words.required}
      >
        {(control) => (
          <TextArea
            {...control}
            name="agenda"
            rows={6}
            maxLength={8_000}
            defaultValue={facts.agenda.join('\n')}
          />
        )}
      </Field>
      <Field id="textVersionId" label={words.text} hint={words.textHint}>
        {(control) => <Select {...control} name="textVersionId" options={texts} />}
      </Field>
      <h3>{words.contact}</h3>
      {line('contactName', words.contactName, {
        defaultValue: facts.contact.name,
        maxLength: 120,
        required: true,
      })}
      {line('contactEmail', words.contactEmail, {
        type: 'email',
        defaultValue: facts.contact.email,
        maxLength: 254,
        required: true,
      })}
      {line('contactPhone', words.contactPhone, {
        type: 'tel',
        width: 'medium',
        defaultValue: facts.contact.phone,
        maxLength: 40,
      })}
    </>
  );
}

type LineProps = Pick<
  ComponentProps<typeof TextInput>,
  'type' | 'width' | 'defaultValue' | 'maxLength' | 'inputMode' | 'required'
> & { readonly hint?: string };
