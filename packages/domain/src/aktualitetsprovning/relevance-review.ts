import { z } from 'zod';
import { PersonId, ReviewId, TenantId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { StageVisit } from '../process/stage-visit.ts';

/** What the test can come to: kept as it is, revised in a new cycle, or left to lapse. domain.md §5. */
export const ReviewChoice = z.enum(['keep', 'revise', 'letLapse']);
export type ReviewChoice = z.infer<typeof ReviewChoice>;

/** Something to weigh in, noted while the review is open: a changed law, somebody’s proposal, something learnt. */
export const ReviewNote = z.strictObject({
  number: z.int().positive(),
  kind: z.enum(['lawChange', 'proposal', 'other']),
  text: z.string().trim().min(1).max(2_000),
  at: Instant,
  by: PersonId,
});
export type ReviewNote = z.infer<typeof ReviewNote>;

/** What the officer proposes to the responsible body, and why. */
export const ReviewRecommendation = z.strictObject({
  /** Counts the times it has been changed: two officers never overwrite each other. */
  edition: z.int().positive(),
  choice: ReviewChoice,
  motive: z.string().trim().min(1).max(8_000),
  at: Instant,
  by: PersonId,
});
export type ReviewRecommendation = z.infer<typeof ReviewRecommendation>;

/** What was decided, with the days that follow from it. */
export const ReviewVerdict = z.discriminatedUnion('choice', [
  z.strictObject({
    choice: z.literal('keep'),
    /** The new latest day. */
    reviewBy: DateOnly,
    /** The new last day of validity; `null` when it stays. */
    to: DateOnly.nullable(),
  }),
  z.strictObject({ choice: z.literal('revise') }),
  z.strictObject({
    choice: z.literal('letLapse'),
    /** An earlier last day; `null` when it lapses on the day that it would. */
    to: DateOnly.nullable(),
  }),
]);
export type ReviewVerdict = z.infer<typeof ReviewVerdict>;

/** The decision as the responsible body's minutes have it. */
export const ReviewDecision = z.strictObject({
  bodyName: z.string().trim().min(2).max(160),
  paragraph: z.string().trim().min(1).max(40),
  decidedOn: DateOnly,
  verdict: ReviewVerdict,
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;

const common = {
  id: ReviewId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  opensOn: DateOnly,
  /** The last day to decide. */
  reviewBy: DateOnly,
  notes: z.array(ReviewNote).max(200),
  recommendation: ReviewRecommendation.nullable(),
  /** When the responsible body was told that the last day has been; `null` while it has not. */
  overdueToldAt: Instant.nullable(),
};

export const OpenReview = z.strictObject({ ...common, status: z.literal('open') });
export type OpenReview = z.infer<typeof OpenReview>;
export const DecidedReview = z.strictObject({
  ...common,
  status: z.literal('closed'),
  decided: z.strictObject({ ...ReviewDecision.shape, at: Instant, by: PersonId }),
});
export type DecidedReview = z.infer<typeof DecidedReview>;

/** An aktualitetsprövning: is the agreement still right? domain.md §3.3 no. 11, §4.2 step 11. */
export const RelevanceReview = z.discriminatedUnion('status', [OpenReview, DecidedReview]);
export type RelevanceReview = z.infer<typeof RelevanceReview>;
