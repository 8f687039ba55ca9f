'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { TextInput } from '@overens/ui/text-input';
import { meetingWords } from '../../messages/sv/meeting.ts';
import { recordWords } from '../../messages/sv/meeting-record.ts';
import { presentIn, recordOf, type AttendanceRow } from './record-draft.ts';
import type { RecordFieldsProps } from './record-fields.ts';
import { RowList, type RowHand } from './row-list.tsx';

const words = recordWords.attendance;

/** Who is here: a row for each organisation that has registered, and those who came all the same. */
export function AttendanceFields({ draft, change }: RecordFieldsProps) {
  return (
    <section className="ov-section" aria-labelledby="narvaro">
      <h2 id="narvaro">{words.title}</h2>
      <p>{words.lead}</p>
      <RowList
        rows={draft.attendance}
        empty={(key) => ({ key, name: '', people: '', registrationId: null, registered: null })}
        add={words.add}
        change={(attendance) => change({ attendance })}
      >
        {(row, hand) =>
          row.registered === null ? (
            <WalkIn key={row.key} row={row} hand={hand} />
          ) : (
            <Field
              key={row.key}
              id={`people-${row.key}`}
              label={words.people(row.name)}
              hint={words.registered(row.registered)}
            >
              {(control) => (
                <TextInput
                  {...control}
                  {...countInput}
                  value={row.people}
                  onChange={(event) => hand.set({ people: event.currentTarget.value })}
                />
              )}
            </Field>
          )
        }
      </RowList>
      <Field id="private-people" label={words.private}>
        {(control) => (
          <TextInput
            {...control}
            {...countInput}
            value={draft.privatePeople}
            onChange={(event) => change({ privatePeople: event.currentTarget.value })}
          />
        )}
      </Field>
      <p role="status">
        <strong>{words.sum(meetingWords.people(presentIn(recordOf(draft))))}</strong>
      </p>
    </section>
  );
}

interface WalkInProps {
  readonly row: AttendanceRow;
  readonly hand: RowHand<AttendanceRow>;
}

function WalkIn({ row: { key, name, people }, hand: { set, remove } }: WalkInProps) {
  return (
    <fieldset className="ov-field ov-fieldset">
      <legend className="ov-label">{words.walkIn}</legend>
      <Field id={`name-${key}`} label={words.name}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={160}
            value={name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id={`people-${key}`} label={words.number}>
        {(control) => (
          <TextInput
            {...control}
            {...countInput}
            value={people}
            onChange={(event) => set({ people: event.currentTarget.value })}
          />
        )}
      </Field>
      <Button variant="quiet" size="small" onClick={remove}>
        {words.remove(name)}
      </Button>
    </fieldset>
  );
}

const countInput = { inputMode: 'numeric', maxLength: 3, width: 'short', autoComplete: 'off' } as const;
