import { z } from 'zod';
import {
  AgreementId,
  AnswerId,
  DispositionId,
  DraftingId,
  PersonId,
  RecipientId,
  TenantId,
  UnitId,
} from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';

/** The most that a reason may hold; a longer one belongs in a document of its own. */
export const MAX_REASON_CHARACTERS = 4_000;
const reason = z.string().trim().min(1).max(MAX_REASON_CHARACTERS);
const sections = z.array(UnitId);

/**
 * What the municipality makes of one comment: beaktas, beaktas delvis, beaktas ej, noteras. Everyone who took the
 * trouble to write is told why; only what is merely noted needs no reason. domain.md §8.10 RE-04, X-10.
 */
export const Verdict = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('accepted'), reason, sections }),
  z.strictObject({ outcome: z.literal('partly'), reason, sections }),
  z.strictObject({ outcome: z.literal('rejected'), reason }),
  z.strictObject({ outcome: z.literal('noted'), reason: z.string().trim().max(MAX_REASON_CHARACTERS) }),
]);
export type Verdict = z.infer<typeof Verdict>;

export const VerdictOutcome = z.enum(['accepted', 'partly', 'rejected', 'noted']);
export type VerdictOutcome = z.infer<typeof VerdictOutcome>;

/** A verdict as a person fills it in: the reason may still be missing. */
export const VerdictDraft = z.strictObject({
  outcome: VerdictOutcome,
  reason: z.string().max(MAX_REASON_CHARACTERS),
  /** The sections that were changed because of the comment. */
  sections,
});
export type VerdictDraft = z.infer<typeof VerdictDraft>;

/** One part of one answer: a page of the form, a section of the text or a single sentence that somebody spoke of. */
export const CommentKey = z.strictObject({
  answerId: AnswerId,
  /**
   * `page:<page key>` or `section:<section id>`, as the form names its units, or `sentence:<unit id>` for a sentence,
   * paragraph or list item of the text that was sent out.
   */
  unitKey: z.string().min(1).max(80),
});
export type CommentKey = z.infer<typeof CommentKey>;

/** The municipality's stand on one comment, made in one visit; a later visit that thinks again makes its own. */
export const Disposition = z.strictObject({
  id: DispositionId,
  tenantId: TenantId,
  agreementId: AgreementId,
  version: z.int().positive(),
  draftingId: DraftingId,
  recipientId: RecipientId,
  comment: CommentKey,
  verdict: Verdict,
  decidedAt: Instant,
  decidedBy: PersonId,
});
export type Disposition = z.infer<typeof Disposition>;

/** The sections that a disposition says were changed; none for what was rejected or noted. */
export function sectionsChangedBy({ verdict }: Pick<Disposition, 'verdict'>): readonly UnitId[] {
  return verdict.outcome === 'accepted' || verdict.outcome === 'partly' ? verdict.sections : [];
}
