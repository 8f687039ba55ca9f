'use client';

import type { ReviewChoice } from '@overens/domain/aktualitetsprovning/relevance-review';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { TextArea } from '@overens/ui/text-area';
import { reviewChoiceWords, reviewWords } from '../../messages/sv/review.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldIn } from './field-in.ts';
import { isChoice } from './is-choice.ts';
import { ReviewForm } from './review-form.tsx';

const words = reviewWords.recommendation;

export interface RecommendationFormProps {
  readonly tenantId: string;
  readonly reviewId: string;
  /** What is there already; `edition` is 0 when nothing is. */
  readonly known: { readonly edition: number; readonly choice: ReviewChoice | null; readonly motive: string };
  readonly choices: readonly ReviewChoice[];
}

/** What the officer proposes to the responsible body, and why. */
export function RecommendationForm({ tenantId, reviewId, known, choices }: RecommendationFormProps) {
  return (
    <ReviewForm
      words={words}
      variant="secondary"
      read={(form) => {
        const choice = fieldIn(form, 'recommended');
        const motive = fieldIn(form, 'motive');
        return motive === '' || !isChoice(choice)
          ? { missing: [{ fieldId: 'recommended', message: words.incomplete }] }
          : { order: { choice, motive } };
      }}
      give={async (order, commandId) =>
        await (
          await loadApi()
        ).review.recommend.mutate({
          tenantId,
          reviewId,
          commandId,
          recommendation: { ...order, edition: known.edition },
        })
      }
    >
      {(errorOf) => (
        <>
          <RadioGroup
            id="recommended"
            legend={words.choice}
            name="recommended"
            error={errorOf('recommended')}
            defaultValue={known.choice ?? ''}
            options={choices.map((value) => ({ value, label: reviewChoiceWords[value] }))}
          />
          <Field id="motive" label={words.motive}>
            {(control) => (
              <TextArea {...control} name="motive" rows={4} maxLength={8_000} defaultValue={known.motive} />
            )}
          </Field>
        </>
      )}
    </ReviewForm>
  );
}
