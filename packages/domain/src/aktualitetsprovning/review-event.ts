import { z } from 'zod';
import { ReviewId } from '../kernel/id.ts';
import { DateOnly } from '../kernel/instant.ts';
import { ReviewChoice, ReviewNote, ReviewVerdict } from './relevance-review.ts';

const review = { reviewId: ReviewId };

/** What can happen when an agreement is tested. */
export const reviewEvents = [
  z.strictObject({
    type: z.literal('review.opened'),
    data: z.strictObject({ ...review, reviewBy: DateOnly }),
  }),
  z.strictObject({
    type: z.literal('review.noted'),
    data: z.strictObject({ ...review, number: z.int(), kind: ReviewNote.shape.kind }),
  }),
  z.strictObject({
    type: z.literal('review.recommended'),
    data: z.strictObject({ ...review, edition: z.int(), choice: ReviewChoice }),
  }),
  z.strictObject({
    type: z.literal('review.overdue'),
    data: z.strictObject({ ...review, reviewBy: DateOnly }),
  }),
  z.strictObject({
    type: z.literal('review.decided'),
    data: z.strictObject({
      ...review,
      verdict: ReviewVerdict,
      paragraph: z.string(),
      decidedOn: DateOnly,
      /** What had been recommended; `null` when nothing had. */
      recommended: ReviewChoice.nullable(),
    }),
  }),
] as const;
