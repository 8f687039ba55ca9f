import type { RecipientId } from '../kernel/id.ts';
import type { StateDocument } from '../registry/state-document.ts';
import type { CommentKey, Disposition } from './disposition.ts';
import type { DraftingWork } from './drafting-work.ts';

/** A comment to weigh. */
export interface Comment extends CommentKey {
  readonly recipientId: RecipientId;
}

/** A comment with the disposition that counts for it, if any. */
export interface WeighedComment extends Comment {
  readonly disposition: Disposition | null;
}

/** Which answer of a recipient counts: the latest in time, else the first late one; `null` when there is none. */
export function countingAnswerId({
  progress,
}: Pick<StateDocument<'recipient'>, 'progress'>): CommentKey['answerId'] | null {
  return progress.state === 'handedIn' ? progress.answerId : null;
}

/**
 * What is to be weighed: each part of each answer that counts in which something is said, also of those that came
 * late (domain.md §8.10 RE-04, RE-05). In order of the answers; pages before sections.
 */
export function commentsOf(
  answers: readonly Pick<StateDocument<'answer'>, 'id' | 'recipientId' | 'values'>[],
): Comment[] {
  return answers.flatMap(({ id, recipientId, values }) => {
    const units = [...saying(values.pages, 'page'), ...saying(values.sections, 'section')];
    return units.map((unitKey) => ({ answerId: id, recipientId, unitKey }));
  });
}

function saying(units: Readonly<Record<string, Readonly<Record<string, unknown>>>>, kind: string): string[] {
  return Object.entries(units)
    .filter(([, values]) => Object.keys(values).length > 0)
    .map(([id]) => `${kind}:${id}`);
}

/**
 * Each comment with the disposition that counts: this visit's own, else the newest of an earlier visit, so that what
 * a meeting sends back does not have to be weighed from the beginning.
 */
export function weighed(
  work: Pick<DraftingWork, 'id'>,
  comments: readonly Comment[],
  dispositions: readonly Disposition[],
): WeighedComment[] {
  const counting = new Map<string, Disposition>();
  for (const one of dispositions.toSorted(oldestFirst)) {
    const key = keyOf(one.comment);
    const known = counting.get(key);
    if (known?.draftingId !== work.id || one.draftingId === work.id) counting.set(key, one);
  }
  return comments.map((comment) => ({ ...comment, disposition: counting.get(keyOf(comment)) ?? null }));
}

/** The same for the same part of the same answer, and for nothing else. */
export function keyOf({ answerId, unitKey }: CommentKey): string {
  return `${answerId} ${unitKey}`;
}

function oldestFirst(a: Disposition, b: Disposition): number {
  if (a.decidedAt === b.decidedAt) return a.id < b.id ? -1 : 1;
  return a.decidedAt < b.decidedAt ? -1 : 1;
}
