import { commentsOf, countingAnswerId, type Comment } from '@overens/domain/drafting/comments';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import type { StateDocument } from '@overens/domain/registry/state-document';
import type { TransactionReads } from '../ports/commits.ts';

type Answer = StateDocument<'answer'>;

/** What is to be weighed, as it stands in the transaction: also what came in late while the text was worked on. */
export async function commentsInTransaction(
  reads: Pick<TransactionReads, 'get' | 'recipientsOf'>,
  { basis }: DraftingWork,
): Promise<Comment[]> {
  if (basis.kind === 'textAlone') return [];
  const answers: Answer[] = [];
  for (const recipient of await reads.recipientsOf(basis.roundId)) {
    const answerId = countingAnswerId(recipient);
    const answer = answerId === null ? null : await reads.get('answer', answerId);
    if (answer !== null) answers.push(answer);
  }
  return commentsOf(answers);
}

/** The answers that count, those in time first, then in the order they came. */
export function countingAnswers(
  recipients: readonly StateDocument<'recipient'>[],
  answers: readonly Answer[],
): Answer[] {
  const counting = new Set(recipients.map((recipient) => countingAnswerId(recipient)));
  return answers
    .filter(({ id }) => counting.has(id))
    .toSorted((a, b) => (a.timing === b.timing ? compare(a, b) : a.timing === 'inTime' ? -1 : 1));
}

function compare(a: Answer, b: Answer): number {
  return a.receivedAt < b.receivedAt ? -1 : 1;
}
