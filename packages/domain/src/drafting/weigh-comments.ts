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
    const own = comment.disposition?.draftingId === work.id ? comment.disposition : null;
    const actual = own?.version ?? 0;
    if (actual !== seen.version) return refuse({ code: 'staleVersion', expected: seen.version, actual });
    dispositions.push({
      id: own?.id ?? freshId,
      tenantId: work.tenantId,
      agreementId: work.stage.agreementId,
      version: actual + 1,
      draftingId: work.id,
      recipientId: comment.recipientId,
      comment: { answerId: seen.answerId, unitKey: seen.unitKey },
      verdict,
      decidedAt: now,
      decidedBy: made.by,
    });
  }
  const { outcome } = verdict;
  const dispositionIds = dispositions.map(({ id }) => id);
  return ok({
    outcome: { weighed: dispositions.length },
    writes: dispositions.map((value) => ({ put: 'disposition' as const, value })),
    facts: [
      {
        type: 'drafting.commentsWeighed',
        data: { draftingId: work.id, dispositionIds, outcome, verdictHash: made.verdictHash },
      },
    ],
    owed: [],
  });
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
