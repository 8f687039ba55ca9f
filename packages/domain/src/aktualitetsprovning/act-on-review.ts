import type { PartyId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { nothingToDo, type Change } from '../registry/change.ts';
import type { RelevanceReview } from './relevance-review.ts';
import { reviewActsAt } from './review-waits.ts';

/** Tells the responsible body, once, that the last day has been and nothing is decided. */
export function decideActOnReview(
  review: RelevanceReview,
  { responsibleBody, now }: { readonly responsibleBody: PartyId; readonly now: Instant },
): Change<null> {
  const actsAt = reviewActsAt(review);
  if (actsAt === null || now < actsAt || review.status === 'closed') return nothingToDo(null);
  const { id, reviewBy } = review;
  return {
    outcome: null,
    writes: [{ put: 'review', value: { ...review, version: review.version + 1, overdueToldAt: now } }],
    facts: [{ type: 'review.overdue', data: { reviewId: id, reviewBy } }],
    owed: [
      {
        dedupeKey: `reviewOverdue:${id}`,
        task: {
          kind: 'letter',
          letter: 'reviewOverdue',
          to: { kind: 'party', partyId: responsibleBody },
          about: id,
        },
      },
    ],
  };
}
