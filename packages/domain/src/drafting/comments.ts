import { UnitId, type RecipientId } from '../kernel/id.ts';
import { passageCommentsIn, saysMoreThanPassages } from '../remiss/passage-comment.ts';
import type { UnitValues } from '../remiss/remiss-answer.ts';
import type { StateDocument } from '../registry/state-document.ts';
import type { CommentKey, Disposition } from './disposition.ts';
import type { DraftingWork } from './drafting-work.ts';

/** A comment to weigh. */
export interface Comment extends CommentKey {
  readonly recipientId: RecipientId;
  /**
   * The part of the form or of the text that it is listed and counted under: the one it was given on, until the text
   * says where its words stand now.
   */
  readonly partKey: string;
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
 * What is to be weighed: each part of each answer that counts in which something is said, and each sentence that is
 * spoken of on its own, also of those that came late (domain.md §8.10 RE-04, RE-05). In order of the answers; pages
 * before sections, a section before the sentences in it.
 */
export function commentsOf(
  answers: readonly Pick<StateDocument<'answer'>, 'id' | 'recipientId' | 'values'>[],
): Comment[] {
  return answers.flatMap(({ id, recipientId, values }) => {
    const units = [...saying(values.pages, 'page'), ...saying(values.sections, 'section')];
    return units.map((unit) => ({ answerId: id, recipientId, ...unit }));
  });
}

function saying(
  units: Readonly<Record<string, UnitValues>>,
  kind: 'page' | 'section',
): Pick<Comment, 'unitKey' | 'partKey'>[] {
  return Object.entries(units).flatMap(([id, values]) => {
    const partKey = `${kind}:${id}`;
    const whole = saysMoreThanPassages(values) ? [{ unitKey: partKey, partKey }] : [];
    const passages = passageCommentsIn(values).map(({ unitId }) => ({
      unitKey: passageKey(unitId),
      partKey,
    }));
    return [...whole, ...passages];
  });
}

/** How a comment on a sentence, paragraph or list item is named. */
export function passageKey(unitId: UnitId): string {
  return `${PASSAGE}${unitId}`;
}

/** The sentence, paragraph or list item that a comment is about; `null` for one on a page or a section. */
export function passageOf({ unitKey }: Pick<CommentKey, 'unitKey'>): UnitId | null {
  if (!unitKey.startsWith(PASSAGE)) return null;
  return UnitId.safeParse(unitKey.slice(PASSAGE.length)).data ?? null;
}

const PASSAGE = 'sentence:';

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
