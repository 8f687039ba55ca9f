import { CommitmentParty } from '@overens/domain/agreement/commitment';
import { CommentKey, Verdict, VerdictOutcome } from '@overens/domain/drafting/disposition';
import {
  AgreementId,
  CommitmentId,
  DispositionId,
  DraftingId,
  RoundId,
  TenantId,
  UnitId,
} from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { Refusal } from '@overens/domain/registry/refusal';
import { SectionLevel } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import { ComparedSectionView, UnitFate } from './compared-views.ts';
import { PassageView } from './passage-views.ts';
import { WorkedSection } from './worked-section.ts';

/** What sent the text back, with what was said there. */
export const ReturnedTextView = z.strictObject({
  title: z.string(),
  at: Instant,
  reasons: z.array(z.strictObject({ from: z.string(), text: z.string() })),
});

/** A commitment of the agreement in force, and what has become of its words in the text being worked on. */
export const CommitmentView = z.strictObject({
  id: CommitmentId,
  order: z.int(),
  party: CommitmentParty,
  wording: z.string(),
  /** The part of the text where it stands, or stood. */
  partKey: z.string().nullable(),
  fate: UnitFate,
});
export type CommitmentView = z.infer<typeof CommitmentView>;

/** A part of the text or of the form, with how many comments it got. */
export const DraftingPart = z.strictObject({
  /** `page:<page key>` or `section:<section id>`. */
  key: z.string(),
  title: z.string(),
  level: SectionLevel.nullable(),
  /** Against the version that the work began with; `null` for what is no section. */
  fate: UnitFate.nullable(),
  comments: z.int(),
  unweighed: z.int(),
});
export type DraftingPart = z.infer<typeof DraftingPart>;

/** One visit to a drafting, as those who work with it see it. */
export const DraftingView = z.strictObject({
  id: DraftingId,
  tenantId: TenantId,
  agreementId: AgreementId,
  agreementName: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  now: Instant,
  title: z.string(),
  cycle: z.int(),
  visit: z.int(),
  status: z.enum(['open', 'finished']),
  version: z.int(),
  dueOn: DateOnly.nullable(),
  overdue: z.boolean(),
  /** The round whose answers are weighed; `null` when this cycle has asked nobody yet. */
  roundId: RoundId.nullable(),
  returned: ReturnedTextView.nullable(),
  baseNumber: z.int(),
  parts: z.array(DraftingPart),
  progress: z.strictObject({ weighed: z.int(), total: z.int() }),
  changedSections: z.int(),
  /** Changed sections for which nothing has been stated as the cause, while the work goes on. */
  withoutCause: z.array(z.strictObject({ id: UnitId, title: z.string() })),
  commitments: z.array(CommitmentView),
  /** The version that came of it. */
  result: z
    .strictObject({
      number: z.int(),
      changed: z.int(),
      editorial: z.int(),
      withoutCause: z.int(),
      at: Instant,
    })
    .nullable(),
  /** An order to finish that is under way (`refusal: null`), or was refused when nobody waited for the answer. */
  order: z.strictObject({ by: z.string(), refusal: Refusal.nullable() }).nullable(),
  may: z.strictObject({ work: z.boolean() }),
});
export type DraftingView = z.infer<typeof DraftingView>;

/** The stand on one comment. */
export const DispositionView = z.strictObject({
  id: DispositionId,
  verdict: Verdict,
  by: z.string(),
  at: Instant,
  /** Made in an earlier visit; it counts until this one makes its own. */
  isEarlier: z.boolean(),
});

/** One part of one answer, in words. */
export const CommentView = z.strictObject({
  ...CommentKey.shape,
  name: z.string(),
  timing: z.enum(['inTime', 'late']),
  /** What it is about, when it is about a single sentence, paragraph or list item. */
  passage: PassageView.nullable(),
  lines: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  /** Whether something is written, and not only a stance chosen. */
  hasWords: z.boolean(),
  disposition: DispositionView.nullable(),
  /** What the next disposition must build on; 0 when this visit has made none. */
  version: z.int(),
});
export type CommentView = z.infer<typeof CommentView>;

/** One part with its comments and its words. */
export const DraftingPartView = z.strictObject({
  key: z.string(),
  title: z.string(),
  comments: z.array(CommentView),
  section: WorkedSection.nullable(),
  /** Every section that a disposition may point at: those there are, and those that were taken out. */
  sections: z.array(z.strictObject({ id: UnitId, title: z.string() })),
});
export type DraftingPartView = z.infer<typeof DraftingPartView>;

/** A disposition as a reason for a change, or beside one. */
export const CauseView = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('disposition'),
    name: z.string(),
    outcome: VerdictOutcome,
    reason: z.string(),
  }),
  /** What a meeting or a body sent back. */
  z.strictObject({ kind: z.literal('returned'), title: z.string() }),
  /** An officer said that it is for the sake of the language alone. */
  z.strictObject({ kind: z.literal('editorial'), by: z.string(), reason: z.string() }),
  /** Nobody has stated why. */
  z.strictObject({ kind: z.literal('notStated') }),
]);
export type CauseView = z.infer<typeof CauseView>;

/** What was changed since the version that was sent out, and why. */
export const ComparisonView = z.strictObject({
  draftingId: DraftingId,
  from: z.strictObject({ number: z.int(), wasRemissed: z.boolean() }),
  /** `null` while the work goes on. */
  toNumber: z.int().nullable(),
  sections: z.array(
    z.strictObject({
      ...ComparedSectionView.shape,
      /** Never empty for a section that is changed. */
      causes: z.array(CauseView),
      /** What an officer may build on who says that the change is editorial; `null` where there is nothing to say. */
      editorial: z
        .strictObject({
          revision: z.int(),
          version: z.int(),
          /** Why it is, when that has been said and counts. */
          reason: z.string().nullable(),
        })
        .nullable(),
      /** Comments on the section that are no cause of a change in it. */
      others: z.array(CauseView),
    }),
  ),
});
export type ComparisonView = z.infer<typeof ComparisonView>;
