import { decideNote } from '@overens/domain/aktualitetsprovning/prepare-review';
import type { ReviewNote } from '@overens/domain/aktualitetsprovning/relevance-review';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnReview, type ReviewCommand } from './commit-on-review.ts';

/** Notes a changed law, a proposal or something learnt, to be weighed in; answers its number. */
export async function noteForReview(
  deps: Deps,
  command: ReviewCommand & { readonly note: Pick<ReviewNote, 'kind' | 'text'> },
): Promise<Result<{ number: number }, Refusal>> {
  const { note, personId: by } = command;
  return await commitOnReview(
    deps,
    { ...command, name: 'review.note', content: note, outcome: z.strictObject({ number: z.int() }) },
    (review, now) => decideNote(review, note, { by, now }),
  );
}
