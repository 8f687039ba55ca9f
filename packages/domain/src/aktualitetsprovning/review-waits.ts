import { closingInstant } from '../calendar/stockholm-calendar.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Wait } from '../process/wait.ts';
import type { RelevanceReview } from './relevance-review.ts';

/** A review waits for the responsible body's decision, and stays in the list, overdue, until there is one. */
export function reviewWaits(review: RelevanceReview): Wait[] {
  if (review.status === 'closed') return [];
  return [{ what: 'reviewDue', until: closingInstant(review.reviewBy), awaited: 'namnd' }];
}

/** When the process itself has something to do: tell that the last day has been. */
export function reviewActsAt(review: RelevanceReview): Instant | null {
  return review.status === 'closed' || review.overdueToldAt !== null ? null : closingInstant(review.reviewBy);
}
