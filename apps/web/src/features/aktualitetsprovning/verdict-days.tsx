'use client';

import type { ReviewChoice } from '@overens/domain/aktualitetsprovning/relevance-review';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { reviewWords } from '../../messages/sv/review.ts';

const words = reviewWords.decision;

export interface VerdictDaysProps {
  readonly choice: ReviewChoice | null;
  readonly today: string;
  /** The last day of validity; `null` without end. */
  readonly validTo: string | null;
  readonly errorOf: (fieldId: string) => string | undefined;
}

/** The days that a decision can give, beside what was decided. */
export function VerdictDays({ choice, today, validTo, errorOf }: VerdictDaysProps) {
  if (choice === 'keep') {
    return (
      <>
        <Field id="decision-review-by" label={words.reviewBy} error={errorOf('decision-review-by')}>
          {(control) => <DateInput {...control} name="reviewBy" min={today} />}
        </Field>
        {validTo === null ? null : (
          <Field id="decision-to" label={words.prolong} hint={words.prolongHint}>
            {(control) => <DateInput {...control} name="to" min={validTo} />}
          </Field>
        )}
      </>
    );
  }
  if (choice !== 'letLapse') return null;
  return (
    <Field
      id="decision-to"
      label={validTo === null ? words.lapseOpenEnded : words.lapse}
      hint={validTo === null ? undefined : words.lapseHint}
    >
      {(control) => <DateInput {...control} name="to" min={today} max={validTo ?? undefined} />}
    </Field>
  );
}
