'use client';

import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import { recordWords } from '../../messages/sv/meeting-record.ts';
import type { QuestionRow } from './record-draft.ts';
import type { RecordFieldsProps } from './record-fields.ts';

const words = recordWords.questions;

/** What was asked and said, and from which organisation if it wants to be named. */
export function QuestionFields({ draft, change }: RecordFieldsProps) {
  const { questions, nextKey } = draft;
  const set = (key: number, changed: Partial<QuestionRow>) =>
    change({ questions: questions.map((row) => (row.key === key ? { ...row, ...changed } : row)) });
  const add = () =>
    change({ questions: [...questions, { key: nextKey, text: '', by: '' }], nextKey: nextKey + 1 });
  return (
    <section className="ov-section" aria-labelledby="fragor">
      <h2 id="fragor">{words.title}</h2>
      {questions.map(({ key, text, by }, index) => (
        <div key={key} className="ov-stack">
          <Field id={`question-${key}`} label={words.text(index + 1)}>
            {(control) => (
              <TextArea
                {...control}
                rows={2}
                maxLength={2_000}
                value={text}
                onChange={(event) => set(key, { text: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field id={`by-${key}`} label={words.by}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={160}
                value={by}
                onChange={(event) => set(key, { by: event.currentTarget.value })}
              />
            )}
          </Field>
          <div className="ov-actions">
            <Button
              variant="quiet"
              size="small"
              onClick={() => change({ questions: questions.filter((row) => row.key !== key) })}
            >
              {words.remove(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      <div className="ov-actions">
        <Button variant="secondary" onClick={add}>
          {words.add}
        </Button>
      </div>
    </section>
  );
}
