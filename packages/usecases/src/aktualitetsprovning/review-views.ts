import {
  ReviewChoice,
  ReviewDecision,
  ReviewNote,
  ReviewRecommendation,
} from '@overens/domain/aktualitetsprovning/relevance-review';
import { AgreementId, FollowUpId, ReviewId, TenantId } from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { z } from 'zod';

/** An aktualitetsprövning as those who prepare and decide it see it. */
export const ReviewView = z.strictObject({
  id: ReviewId,
  tenantId: TenantId,
  agreementId: AgreementId,
  agreementName: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  now: Instant,
  title: z.string(),
  /** What the municipality calls it: aktualitetsprövning, översyn, utvärdering. */
  term: z.string(),
  status: z.enum(['open', 'closed']),
  opensOn: DateOnly,
  reviewBy: DateOnly,
  isOverdue: z.boolean(),
  /** The body that decides, by the template. */
  decidedBy: z.string(),
  /** What is tested: which version, since when, until when; `lapsedOn` when validity has ended. */
  tested: z.strictObject({
    number: z.int(),
    from: DateOnly,
    to: DateOnly.nullable(),
    lapsedOn: DateOnly.nullable(),
  }),
  /** The published follow-ups of what is tested, the newest first, and those that are not out. */
  followUps: z.array(
    z.strictObject({
      id: FollowUpId,
      dueOn: DateOnly,
      published: z.strictObject({ on: DateOnly, overall: z.string() }).nullable(),
    }),
  ),
  notes: z.array(z.strictObject({ ...ReviewNote.omit({ by: true }).shape, byName: z.string() })),
  recommendation: z
    .strictObject({ ...ReviewRecommendation.omit({ by: true }).shape, byName: z.string() })
    .nullable(),
  decided: z.strictObject({ ...ReviewDecision.shape, at: Instant, byName: z.string() }).nullable(),
  /** What can be decided now: what has lapsed cannot be kept. */
  choices: z.array(ReviewChoice),
  may: z.strictObject({ work: z.boolean(), decide: z.boolean() }),
});
export type ReviewView = z.infer<typeof ReviewView>;
