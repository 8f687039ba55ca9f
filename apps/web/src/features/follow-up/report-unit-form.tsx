'use client';

import type { CommitmentStatus, ReportDraft } from '@overens/domain/follow-up/commitment-report';
import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { SaveState } from '@overens/ui/save-state';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { useEffect, useRef, useState } from 'react';
import { commitmentStatusWords, reporterWords, reportFormWords } from '../../messages/sv/follow-up.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { fieldIn } from './field-in.ts';
import { saveOne, type ReportWay } from './report-ways.ts';
import type { ShownUnit } from './shown-units.ts';
import { useSaver, type Saver } from './use-saver.ts';

const words = reportFormWords;

export interface ReportUnitFormProps {
  readonly way: ReportWay;
  readonly unit: ShownUnit;
  readonly isReadOnly: boolean;
  /** Told how to save what is not saved, so that handing in can do so first. */
  readonly onReady: (commitmentId: string, flush: Saver['flush']) => void;
  readonly error: string | undefined;
}

/** What one party says of one commitment, saved as it is written. */
export function ReportUnitForm({ way, unit, isReadOnly, onReady, error }: ReportUnitFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { commitmentId, order, written } = unit;
  const [savedVersion, setSavedVersion] = useState(unit.version);
  const saver = useSaver<ReportDraft>({
    version: unit.version,
    read: () => (form.current === null ? null : draftIn(form.current)),
    send: async (draft, version, commandId) => {
      const saved = await saveOne(way, { commitmentId, version, draft, commandId });
      setSavedVersion(saved);
      return saved;
    },
  });
  const { flush, saveSoon } = saver;
  useEffect(() => onReady(commitmentId, flush));
  const id = (name: string): string => `atagande-${order}-${name}`;
  const state = savedVersion > unit.version ? afterSaving[unit.state] : unit.state;
  return (
    <Card
      title={words.commitment(order)}
      eyebrow={reporterWords[unit.party]}
      badge={<StatusBadge status={states[state]}>{words.state[state]}</StatusBadge>}
    >
      <p>{unit.wording}</p>
      {unit.previously === null ? null : <p className="ov-soft ov-small">{unit.previously}</p>}
      <form
        ref={form}
        {...liveForm}
        className="ov-stack ov-measure"
        onInput={saveSoon}
        onSubmit={(event) => event.preventDefault()}
      >
        <fieldset disabled={isReadOnly} className="ov-form-body">
          <RadioGroup
            id={id('status')}
            legend={words.status}
            name="status"
            error={error}
            defaultValue={written.status ?? ''}
            options={statusOptions}
          />
          <Field id={id('done')} label={words.done}>
            {(control) => (
              <TextArea {...control} name="done" rows={3} maxLength={1_500} defaultValue={written.done} />
            )}
          </Field>
          <Field id={id('obstacles')} label={words.obstacles}>
            {(control) => (
              <TextArea
                {...control}
                name="obstacles"
                rows={2}
                maxLength={1_500}
                defaultValue={written.obstacles}
              />
            )}
          </Field>
          <Field id={id('numbers')} label={words.numbers} hint={words.numbersHint}>
            {(control) => (
              <TextInput {...control} name="numbers" maxLength={500} defaultValue={written.numbers} />
            )}
          </Field>
        </fieldset>
        {saver.refused === null ? null : <RefusalAlert text={saver.refused} />}
        {isReadOnly ? null : <Saved saver={saver} />}
      </form>
    </Card>
  );
}

function Saved({ saver }: { readonly saver: Saver }) {
  return (
    <SaveState
      state={saver.state}
      text={words[saver.state]}
      action={
        saver.state === 'failed' ? (
          <Button variant="secondary" size="small" onClick={() => void saver.flush()}>
            {words.retry}
          </Button>
        ) : undefined
      }
    />
  );
}

function draftIn(form: HTMLFormElement): ReportDraft {
  const status = fieldIn(form, 'status');
  return {
    status: isStatus(status) ? status : null,
    done: fieldIn(form, 'done'),
    obstacles: fieldIn(form, 'obstacles'),
    numbers: fieldIn(form, 'numbers'),
  };
}

function isStatus(value: string): value is CommitmentStatus {
  return value in commitmentStatusWords;
}

const statusOptions = Object.entries(commitmentStatusWords).map(([value, label]) => ({ value, label }));
/** What it is when something has been saved since the page was made. */
const afterSaving = {
  empty: 'draft',
  draft: 'draft',
  handedIn: 'changed',
  changed: 'changed',
} as const satisfies Record<ShownUnit['state'], ShownUnit['state']>;
const states = {
  empty: 'todo',
  draft: 'active',
  handedIn: 'done',
  changed: 'attention',
} as const satisfies Record<ShownUnit['state'], Status>;
