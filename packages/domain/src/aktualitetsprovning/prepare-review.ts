import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { RelevanceReview, ReviewChoice, ReviewNote } from './relevance-review.ts';

interface Preparing {
  readonly by: PersonId;
  readonly now: Instant;
}

/** Notes something to weigh in: a changed law, a proposal. Refuses when the review is decided. */
export function decideNote(
  review: RelevanceReview,
  { kind, text }: Pick<ReviewNote, 'kind' | 'text'>,
  { by, now }: Preparing,
): Result<Change<{ number: number }>, Refusal> {
  if (review.status === 'closed') return refuse({ code: 'reviewIsDecided', at: review.decided.at });
  const number = review.notes.length + 1;
  const notes = [...review.notes, { number, kind, text, at: now, by }];
  return ok({
    outcome: { number },
    writes: [{ put: 'review', value: { ...review, version: review.version + 1, notes } }],
    facts: [{ type: 'review.noted', data: { reviewId: review.id, number, kind } }],
    owed: [],
  });
}

/**
 * Writes the recommendation to the responsible body, in place of the one before. Refuses when the review is decided,
 * and what was written on an older edition than the one that is there.
 * @param edition the edition that it was written on; 0 when there was none
 */
export function decideRecommend(
  review: RelevanceReview,
  { choice, motive, edition }: { choice: ReviewChoice; motive: string; edition: number },
  { by, now }: Preparing,
): Result<Change<{ edition: number }>, Refusal> {
  if (review.status === 'closed') return refuse({ code: 'reviewIsDecided', at: review.decided.at });
  const actual = review.recommendation?.edition ?? 0;
  if (edition !== actual) return refuse({ code: 'staleVersion', expected: edition, actual });
  const recommendation = { edition: actual + 1, choice, motive, at: now, by };
  return ok({
    outcome: { edition: recommendation.edition },
    writes: [{ put: 'review', value: { ...review, version: review.version + 1, recommendation } }],
    facts: [
      { type: 'review.recommended', data: { reviewId: review.id, edition: recommendation.edition, choice } },
    ],
    owed: [],
  });
}
