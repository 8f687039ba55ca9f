import { VerdictOutcome } from '@overens/domain/drafting/disposition';
import { AgreementId, AnswerId, DraftingId, RoundId, TextVersionId, UnitId } from '@overens/domain/kernel/id';
import { Instant } from '@overens/domain/kernel/instant';
import { AgreementText } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import { PassageView } from './passage-views.ts';
import { UnitHistoryView } from './unit-history-view.ts';
import { ComparedParagraphView, ComparedSectionView, FateCounts } from './compared-views.ts';

/** An immutable version of the text, as the list shows it. */
export const VersionRow = z.strictObject({
  id: TextVersionId,
  number: z.int().positive(),
  createdAt: Instant,
  by: z.string(),
  hash: z.string(),
  state: z.enum(['draft', 'inForce', 'replaced']),
  /** It was sent out for answers. */
  wasRemissed: z.boolean(),
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('launched') }),
    z.strictObject({
      kind: z.literal('drafted'),
      title: z.string(),
      cycle: z.int(),
      visit: z.int(),
      /** The stage that had sent the text back, by its title. */
      returnedBy: z.string().nullable(),
      /** The page of the work; `null` when it is gone. */
      draftingId: DraftingId.nullable(),
      basedOn: z.int().nullable(),
      changed: z.int(),
      /** Changed sections for which nothing was stated as the cause. */
      withoutCause: z.int(),
    }),
  ]),
});
export type VersionRow = z.infer<typeof VersionRow>;

export const VersionsView = z.strictObject({ versions: z.array(VersionRow) });
export type VersionsView = z.infer<typeof VersionsView>;

/** How a unit stands against the version that was sent out: what nobody who answered has seen. */
const SinceRemiss = z.enum(['added', 'changed']).nullable();

/** Why a section reads otherwise. */
export const VersionCause = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('disposition'),
    /** The version that it led to. */
    number: z.int(),
    name: z.string(),
    outcome: VerdictOutcome,
    reason: z.string(),
    /** Where the answer is read. */
    roundId: RoundId.nullable(),
    answerId: AnswerId,
    unitKey: z.string(),
  }),
  /** What a meeting said or a body decided when it sent the text back. */
  z.strictObject({
    kind: z.literal('returned'),
    number: z.int(),
    by: z.enum(['meeting', 'body']),
    title: z.string(),
    reasons: z.array(z.strictObject({ from: z.string(), text: z.string() })),
  }),
  /** An officer said that it is for the sake of the language alone. */
  z.strictObject({ kind: z.literal('editorial'), number: z.int(), by: z.string(), reason: z.string() }),
  /** Nobody has stated why. */
  z.strictObject({
    kind: z.literal('notStated'),
    number: z.int(),
    /** Spaces, punctuation and the like: the same words. */
    onlyForm: z.boolean(),
  }),
]);
export type VersionCause = z.infer<typeof VersionCause>;

/** Two versions side by side, with why each section reads otherwise. */
export const VersionComparisonView = z.strictObject({
  from: z.int(),
  to: z.int(),
  /** The version that was last sent out before the newer of the two, when the newer is not it. */
  remissed: z.int().nullable(),
  counts: FateCounts,
  sections: z.array(
    z.strictObject({
      ...ComparedSectionView.shape,
      sinceRemiss: SinceRemiss,
      paragraphs: z.array(z.strictObject({ ...ComparedParagraphView.shape, sinceRemiss: SinceRemiss })),
      causes: z.array(VersionCause),
    }),
  ),
});
export type VersionComparisonView = z.infer<typeof VersionComparisonView>;

/** The text of one version, with what has happened to its units. */
export const VersionTextView = z.strictObject({
  number: z.int(),
  createdAt: Instant,
  state: z.enum(['draft', 'inForce', 'replaced']),
  text: AgreementText,
  /** The versions that it was made from, one from another, itself last. */
  madeFrom: z.array(z.int()),
  /** The versions that there were before it. */
  earlier: z.array(z.int()),
  /** The version that was last sent out before it; `null` when none was, or it is that one. */
  remissed: z.int().nullable(),
  /** The version that the marks are from. */
  since: z.int().nullable(),
  /** The units that were added or reworded since then. */
  marks: z.array(z.strictObject({ id: UnitId, mark: z.enum(['added', 'changed']) })),
  histories: z.array(UnitHistoryView),
  /** The sections that were changed when it was made, and for which nothing was stated as the cause. */
  withoutCause: z.array(z.strictObject({ id: UnitId, title: z.string() })),
});
export type VersionTextView = z.infer<typeof VersionTextView>;

/** A sentence that was spoken of, in the version that was adopted or, until one is, in the newest. */
export const TracedPassage = z.strictObject({
  ...PassageView.shape,
  /** The section where it stands in that version, or stood. */
  sectionId: UnitId,
  title: z.string(),
  from: z.int(),
  to: z.int(),
  isAdopted: z.boolean(),
});
export type TracedPassage = z.infer<typeof TracedPassage>;

/** What became of each part of each answer of a round. */
export const AnswerTracesView = z.strictObject({
  agreementId: AgreementId,
  traces: z.array(
    z.strictObject({
      answerId: AnswerId,
      unitKey: z.string(),
      outcome: VerdictOutcome,
      reason: z.string(),
      draftingId: DraftingId,
      /** The sections that were changed because of it, and between which versions to look. */
      changes: z.array(z.strictObject({ sectionId: UnitId, title: z.string(), from: z.int(), to: z.int() })),
      /** Of a comment on a sentence: what has become of it; `null` for others, and before a version is finished. */
      passage: TracedPassage.nullable(),
    }),
  ),
});
export type AnswerTracesView = z.infer<typeof AnswerTracesView>;
