import { reviewWords } from '../../messages/sv/review.ts';
import { fieldIn } from './field-in.ts';
import { isChoice } from './is-choice.ts';
import type { Missing } from './review-form.tsx';

/** A decision as it is filled in: days are text until the server has read them. */
export interface WrittenDecision {
  readonly bodyName: string;
  readonly paragraph: string;
  readonly decidedOn: string;
  readonly verdict: WrittenVerdict;
}
type WrittenVerdict =
  | { choice: 'keep'; reviewBy: string; to: string | null }
  | { choice: 'revise' }
  | { choice: 'letLapse'; to: string | null };

/** The decision as it is filled in, or what is missing. */
export function decisionIn(form: HTMLFormElement): { order: WrittenDecision } | { missing: Missing } {
  const bodyName = fieldIn(form, 'bodyName');
  const paragraph = fieldIn(form, 'paragraph');
  const decidedOn = fieldIn(form, 'decidedOn');
  const verdict = verdictIn(form);
  const words = reviewWords.decision.incomplete;
  const missing = [
    ...(bodyName === '' ? [{ fieldId: 'decision-body', message: words.bodyName }] : []),
    ...(paragraph === '' ? [{ fieldId: 'decision-paragraph', message: words.paragraph }] : []),
    ...(decidedOn === '' ? [{ fieldId: 'decision-day', message: words.decidedOn }] : []),
    ...('missing' in verdict ? verdict.missing : []),
  ];
  if (missing.length > 0 || 'missing' in verdict) return { missing };
  return { order: { bodyName, paragraph, decidedOn, verdict } };
}

function verdictIn(form: HTMLFormElement): WrittenVerdict | { missing: Missing } {
  const words = reviewWords.decision.incomplete;
  const choice = fieldIn(form, 'choice');
  if (!isChoice(choice)) return { missing: [{ fieldId: 'decision-choice', message: words.choice }] };
  const to = fieldIn(form, 'to');
  switch (choice) {
    case 'keep': {
      const reviewBy = fieldIn(form, 'reviewBy');
      return reviewBy === ''
        ? { missing: [{ fieldId: 'decision-review-by', message: words.reviewBy }] }
        : { choice, reviewBy, to: to === '' ? null : to };
    }
    case 'revise':
      return { choice };
    case 'letLapse':
      return { choice, to: to === '' ? null : to };
  }
}
