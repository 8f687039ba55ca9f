'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { Select } from '@overens/ui/select';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { forankringWords } from '../../messages/sv/forankring.ts';
import { recordWords } from '../../messages/sv/meeting-record.ts';
import { positionInWords, positionNames } from './position-in-words.ts';
import type { PositionRow } from './record-draft.ts';
import type { RecordFieldsProps } from './record-fields.ts';

const words = recordWords.endorsement;

export interface EndorsementFieldsProps extends RecordFieldsProps {
  readonly endorsedBy: 'openMeeting' | 'jointBody';
  readonly jointBody: string;
}

/** What the meeting came to, and the positions of organisations that want their own recorded. */
export function EndorsementFields({ draft, change, endorsedBy, jointBody }: EndorsementFieldsProps) {
  const { positions, nextKey } = draft;
  const set = (key: number, changed: Partial<PositionRow>) =>
    change({ positions: positions.map((row) => (row.key === key ? { ...row, ...changed } : row)) });
  const add = () =>
    change({
      positions: [...positions, { key: nextKey, name: '', position: '', statement: '' }],
      nextKey: nextKey + 1,
    });
  return (
    <section className="ov-section" aria-labelledby="stallning">
      <h2 id="stallning">{words.title}</h2>
      <RadioGroup
        id="position"
        name="position"
        legend={endorsedBy === 'openMeeting' ? words.legend.openMeeting : words.legend.jointBody(jointBody)}
        options={positionNames.map((value) => ({
          value,
          label: positionInWords(value, endorsedBy, jointBody),
        }))}
        value={draft.position}
        input={{ onChange: (event) => change({ position: event.currentTarget.value }) }}
      />
      <Field id="statement" label={words.statement} hint={words.statementHint}>
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            maxLength={4_000}
            value={draft.statement}
            onChange={(event) => change({ statement: event.currentTarget.value })}
          />
        )}
      </Field>
      <h3>{words.positions}</h3>
      {positions.map((row) => (
        <OwnPosition
          key={row.key}
          row={row}
          set={set}
          remove={(key) => change({ positions: positions.filter((one) => one.key !== key) })}
        />
      ))}
      <div className="ov-actions">
        <Button variant="secondary" onClick={add}>
          {words.add}
        </Button>
      </div>
    </section>
  );
}

interface OwnPositionProps {
  readonly row: PositionRow;
  readonly set: (key: number, changed: Partial<PositionRow>) => void;
  readonly remove: (key: number) => void;
}

function OwnPosition({ row, set, remove }: OwnPositionProps) {
  const { key, name, position, statement } = row;
  return (
    <div className="ov-stack">
      <Field id={`position-name-${key}`} label={words.organisation}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={160}
            value={name}
            onChange={(event) => set(key, { name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id={`position-${key}`} label={words.position}>
        {(control) => (
          <Select
            {...control}
            placeholder={words.choose}
            options={positionNames.map((value) => ({
              value,
              label: forankringWords.ofOrganisation[value],
            }))}
            value={position}
            onChange={(event) => set(key, { position: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id={`position-words-${key}`} label={words.own}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={4_000}
            value={statement}
            onChange={(event) => set(key, { statement: event.currentTarget.value })}
          />
        )}
      </Field>
      <div className="ov-actions">
        <Button variant="quiet" size="small" onClick={() => remove(key)}>
          {words.remove(name)}
        </Button>
      </div>
    </div>
  );
}
