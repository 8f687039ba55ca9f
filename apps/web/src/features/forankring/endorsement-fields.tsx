'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { Select } from '@overens/ui/select';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { meetingWords } from '../../messages/sv/meeting.ts';
import { recordWords } from '../../messages/sv/meeting-record.ts';
import { positionInWords, positionNames } from './position-in-words.ts';
import type { PositionRow } from './record-draft.ts';
import type { RecordFieldsProps } from './record-fields.ts';
import { RowList, type RowHand } from './row-list.tsx';

const words = recordWords.endorsement;

export interface EndorsementFieldsProps extends RecordFieldsProps {
  readonly endorsedBy: 'openMeeting' | 'jointBody';
  readonly jointBody: string;
}

/** What the meeting came to, and the positions of organisations that want their own recorded. */
export function EndorsementFields({ draft, change, endorsedBy, jointBody }: EndorsementFieldsProps) {
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
      <RowList
        rows={draft.positions}
        empty={(key) => ({ key, name: '', position: '', statement: '' })}
        add={words.add}
        change={(positions) => change({ positions })}
      >
        {(row, hand) => <OwnPosition key={row.key} row={row} hand={hand} />}
      </RowList>
    </section>
  );
}

interface OwnPositionProps {
  readonly row: PositionRow;
  readonly hand: RowHand<PositionRow>;
}

function OwnPosition({ row, hand: { set, remove } }: OwnPositionProps) {
  const { key, name, position, statement } = row;
  return (
    <div className="ov-stack">
      <Field id={`position-name-${key}`} label={words.organisation}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={160}
            value={name}
            onChange={(event) => set({ name: event.currentTarget.value })}
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
              label: meetingWords.ofOrganisation[value],
            }))}
            value={position}
            onChange={(event) => set({ position: event.currentTarget.value })}
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
            onChange={(event) => set({ statement: event.currentTarget.value })}
          />
        )}
      </Field>
      <div className="ov-actions">
        <Button variant="quiet" size="small" onClick={remove}>
          {words.remove(name)}
        </Button>
      </div>
    </div>
  );
}
