'use client';

import type { ReviewNote } from '@overens/domain/aktualitetsprovning/relevance-review';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { TextArea } from '@overens/ui/text-area';
import { reviewNoteWords, reviewWords } from '../../messages/sv/review.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldIn } from './field-in.ts';
import { ReviewForm } from './review-form.tsx';

const words = reviewWords.notes;

export interface NoteFormProps {
  readonly tenantId: string;
  readonly reviewId: string;
}

/** Notes something to weigh in. */
export function NoteForm({ tenantId, reviewId }: NoteFormProps) {
  return (
    <ReviewForm
      words={words}
      variant="secondary"
      isEmptied
      read={(form) => {
        const kind = fieldIn(form, 'kind');
        const text = fieldIn(form, 'text');
        return text === '' || !isKind(kind)
          ? { missing: [{ fieldId: 'note-text', message: words.incomplete }] }
          : { order: { kind, text } };
      }}
      give={async (note, commandId) =>
        await (await loadApi()).review.note.mutate({ tenantId, reviewId, commandId, note })
      }
    >
      {(errorOf) => (
        <>
          <RadioGroup
            id="note-kind"
            legend={words.kind}
            name="kind"
            defaultValue="lawChange"
            options={Object.entries(reviewNoteWords).map(([value, label]) => ({ value, label }))}
          />
          <Field id="note-text" label={words.text} error={errorOf('note-text')}>
            {(control) => <TextArea {...control} name="text" rows={3} maxLength={2_000} />}
          </Field>
        </>
      )}
    </ReviewForm>
  );
}

function isKind(value: string): value is ReviewNote['kind'] {
  return value in reviewNoteWords;
}
