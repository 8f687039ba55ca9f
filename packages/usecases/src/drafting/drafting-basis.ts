import type { Agreement } from '@overens/domain/agreement/agreement';
import type { DraftingBasis } from '@overens/domain/drafting/drafting-work';
import type { TransactionReads } from '../ports/commits.ts';

/** The answers of the cycle's newest closed round; the text alone when none has closed. domain.md §4.2 steps 3–4. */
export async function draftingBasis(
  { cycle, stages }: Pick<Agreement, 'cycle' | 'stages'>,
  reads: Pick<TransactionReads, 'ofStage'>,
): Promise<DraftingBasis> {
  const rounds = stages.filter(
    ({ stage, end }) => stage.kind === 'remiss' && stage.cycle === cycle && end !== null,
  );
  for (const { stage } of rounds.toReversed()) {
    const round = await reads.ofStage('round', stage);
    if (round?.status === 'closed') {
      return { kind: 'answers', roundId: round.id, remissed: round.textVersionId };
    }
  }
  return { kind: 'textAlone' };
}
