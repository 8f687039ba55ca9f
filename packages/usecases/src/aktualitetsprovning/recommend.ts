import { decideRecommend } from '@overens/domain/aktualitetsprovning/prepare-review';
import type { ReviewChoice } from '@overens/domain/aktualitetsprovning/relevance-review';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnReview, type ReviewCommand } from './commit-on-review.ts';

/** Writes the recommendation to the responsible body; answers the edition that the next must build on. */
export async function recommend(
  deps: Deps,
  command: ReviewCommand & {
    readonly recommendation: {
      readonly choice: ReviewChoice;
      readonly motive: string;
      readonly edition: number;
    };
  },
): Promise<Result<{ edition: number }, Refusal>> {
  const { recommendation, personId: by } = command;
  return await commitOnReview(
    deps,
    {
      ...command,
      name: 'review.recommend',
      content: recommendation,
      outcome: z.strictObject({ edition: z.int() }),
    },
    (review, now) => decideRecommend(review, recommendation, { by, now }),
  );
}
