import type { ReviewChoice } from '@overens/domain/aktualitetsprovning/relevance-review';
import { reviewChoiceWords } from '../../messages/sv/review.ts';

export function isChoice(value: string): value is ReviewChoice {
  return value in reviewChoiceWords;
}
