'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { recordWords } from '../../messages/sv/meeting-record.ts';
import type { RecordFieldsProps } from './record-fields.ts';
import { RowList } from './row-list.tsx';

const words = recordWords.questions;

/** What was asked and said, and from which organisation if it wants to be named. */
export function QuestionFields({ draft, change }: RecordFieldsProps) {
  return (
    <section className="ov-section" aria-labelledby="fragor">
      <h2 id="fragor">{words.title}</h2>
      <RowList
        rows={draft.questions}
        empty={(key) => ({ key, text: '', by: '' })}
        add={words.add}
        change={(questions) => change({ questions })}
      >
        {({ key, text, by }, { index, set, remove }) => (
          <div key={key} className="ov-stack">
            <Field id={`question-${key}`} label={words.text(index + 1)}>
              {(control) => (
                <TextArea
                  {...control}
                  rows={2}
                  maxLength={2_000}
                  value={text}
                  onChange={(event) => set({ text: event.currentTarget.value })}
                />
              )}
            </Field>
            <Field id={`by-${key}`} label={words.by}>
              {(control) => (
                <TextInput
                  {...control}
                  maxLength={160}
                  value={by}
                  onChange={(event) => set({ by: event.currentTarget.value })}
                />
              )}
            </Field>
            <div className="ov-actions">
              <Button variant="quiet" size="small" onClick={remove}>
                {words.remove(index + 1)}
              </Button>
            </div>
          </div>
        )}
      </RowList>
    </section>
  );
}
