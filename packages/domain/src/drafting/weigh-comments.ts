import type { DispositionId, PersonId, UnitId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { keyOf, type WeighedComment } from './comments.ts';
import type { CommentKey, Disposition, Verdict, VerdictDraft } from './disposition.ts';
import type { DraftingWork } from './drafting-work.ts';

/** A comment as the officer saw it: with the version of this visit's own disposition, 0 when there was none. */
export interface SeenComment extends CommentKey {
  readonly version: number;
}

/** What was weighed: as many as were asked for. */
export type Weighing = { readonly weighed: number };

/**
 * Gives one or more comments the same disposition. All or none. Refuses finished work, a missing reason (only what is
 * noted needs none), a comment that is not among those of the answers that count, an unknown section, and a comment
 * that somebody else has weighed since this officer looked: nobody's reasons are overwritten.
 * @param around the comments with what counts for them, and the ids of the sections a reason may point at
 * @param made ids for new dispositions, as many as there are comments, and the hash of the verdict
 */
export function decideWeigh(
  work: DraftingWork,
  around: { readonly comments: readonly WeighedComment[]; readonly sections: ReadonlySet<UnitId> },
  order: { readonly comments: readonly SeenComment[]; readonly verdict: VerdictDraft },
  made: { readonly ids: readonly DispositionId[]; readonly verdictHash: string; readonly by: PersonId },
  now: Instant,
): Result<Change<Weighing>, Refusal> {
  if (work.status !== 'open') return refuse({ code: 'draftingFinished' });
  const verdict = verdictOf(order.verdict);
  if (verdict === null) return refuse({ code: 'dispositionReasonMissing' });
  if (!order.verdict.sections.every((id) => around.sections.has(id))) {
    return refuse({ code: 'notFound', what: 'text' });
  }
  const known = new Map(around.comments.map((comment) => [keyOf(comment), comment]));
  const dispositions: Disposition[] = [];
  for (const [index, seen] of order.comments.entries()) {
    const comment = known.get(keyOf(seen));
    const freshId = made.ids[index];
    if (comment === undefined || freshId === undefined) return refuse({ code: 'notFound', what: 'answer' });
    const based = baseOf(work, comment, { version: seen.version, freshId });
    if (!based.ok) return based;
    const { recipientId, answerId, unitKey } = comment;
    dispositions.push({
      ...based.value,
      tenantId: work.tenantId,
      agreementId: work.stage.agreementId,
      draftingId: work.id,
      recipientId,
      comment: { answerId, unitKey },
      verdict,
      decidedAt: now,
      decidedBy: made.by,
    });
  }
  return ok({
    outcome: { weighed: dispositions.length },
    writes: dispositions.map((value) => ({ put: 'disposition' as const, value })),
    facts: [
      {
        type: 'drafting.commentsWeighed',
        data: {
          draftingId: work.id,
          dispositionIds: dispositions.map(({ id }) => id),
          outcome: verdict.outcome,
          verdictHash: made.verdictHash,
        },
      },
    ],
    owed: [],
  });
}

/** The disposition's id and next version: of this visit's own, or of a new one. Refuses one that has changed. */
function baseOf(
  work: DraftingWork,
  { disposition }: WeighedComment,
  seen: { readonly version: number; readonly freshId: DispositionId },
): Result<Pick<Disposition, 'id' | 'version'>, Refusal> {
  const own = disposition?.draftingId === work.id ? disposition : null;
  const actual = own?.version ?? 0;
  return actual === seen.version
    ? ok({ id: own?.id ?? seen.freshId, version: actual + 1 })
    : refuse({ code: 'staleVersion', expected: seen.version, actual });
}

/** The verdict that a draft stands for; `null` while it lacks the reason it needs. */
export function verdictOf({ outcome, reason, sections }: VerdictDraft): Verdict | null {
  const said = reason.trim();
  switch (outcome) {
    case 'noted':
      return { outcome, reason: said };
    case 'rejected':
      return said === '' ? null : { outcome, reason: said };
    case 'accepted':
    case 'partly':
      return said === '' ? null : { outcome, reason: said, sections: [...new Set(sections)] };
  }
}
