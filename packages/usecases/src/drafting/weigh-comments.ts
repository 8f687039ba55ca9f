import { commentsOf, countingAnswerId, keyOf, type WeighedComment } from '@overens/domain/drafting/comments';
import type { CommentKey, VerdictDraft } from '@overens/domain/drafting/disposition';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import { decideWeigh, type SeenComment, type Weighing } from '@overens/domain/drafting/weigh-comments';
import type { DispositionId, UnitId } from '@overens/domain/kernel/id';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { AgreementText } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { idFromName } from '../kernel/id-from-name.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';
import { commitOnDrafting, type DraftingCommand } from './commit-on-drafting.ts';

/**
 * Gives comments their disposition. All of them or none. Refuses finished work, a missing reason, a comment that is
 * not among those of the answers that count, and one that somebody else has weighed meanwhile. domain.md §8.10 RE-04.
 */
export async function weighComments(
  deps: Deps,
  command: DraftingCommand & { readonly comments: readonly SeenComment[]; readonly verdict: VerdictDraft },
): Promise<Result<Weighing, Refusal>> {
  const { comments, verdict, personId } = command;
  const content = { comments: comments.map((one) => ({ ...one })), verdict };
  return await commitOnDrafting(
    deps,
    { ...command, name: 'drafting.weigh', content, outcome: Outcome },
    async ({ reads, work, at }) => {
      const ids = comments.map((comment) => dispositionId(work, comment));
      const around = {
        comments: await seenNow(reads, work, comments),
        sections: await sectionsOf(reads, work),
      };
      const made = { ids, verdictHash: sha256Of(verdict), by: personId };
      return decideWeigh(work, around, { comments, verdict }, made, at);
    },
  );
}

/** One disposition per visit and comment: two officers who weigh the same comment meet in the same document. */
function dispositionId(work: DraftingWork, comment: CommentKey): DispositionId {
  return idFromName('dsp', `${work.id} ${keyOf(comment)}`);
}

/** The comments as they stand, if they are among those that count, each with this visit's own disposition. */
async function seenNow(
  reads: TransactionReads,
  work: DraftingWork,
  wanted: readonly CommentKey[],
): Promise<WeighedComment[]> {
  const { basis } = work;
  const found: WeighedComment[] = [];
  for (const comment of wanted) {
    const answer = await reads.get('answer', comment.answerId);
    if (answer === null || basis.kind === 'textAlone' || answer.roundId !== basis.roundId) continue;
    const recipient = await reads.get('recipient', answer.recipientId);
    if (recipient === null || countingAnswerId(recipient) !== answer.id) continue;
    const said = commentsOf([answer]).find(({ unitKey }) => unitKey === comment.unitKey);
    if (said === undefined) continue;
    const disposition = await reads.get('disposition', dispositionId(work, comment));
    found.push({ ...said, disposition });
  }
  return found;
}

/** The sections of the text as it is and as it was: a comment may have led to one being taken out. */
async function sectionsOf(
  reads: Pick<TransactionReads, 'get'>,
  work: DraftingWork,
): Promise<ReadonlySet<UnitId>> {
  const base = await reads.get('textVersion', work.basedOn);
  const bodies = [base?.body, work.status === 'open' ? work.body : undefined];
  return new Set(
    bodies.flatMap((body) =>
      body === undefined ? [] : AgreementText.parse(body).sections.map(({ id }) => id),
    ),
  );
}

const Outcome = z.strictObject({ weighed: z.int() });
