import { z } from 'zod';
import { PersonId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';

/**
 * How a formal motion (återremiss, bordläggning) was carried: by majority, or by one third of those present, which
 * only kommunfullmäktige knows. KL 5:50–51, domain.md KL-10.
 */
export const MotionVote = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('majority') }),
  z.strictObject({
    by: z.literal('minority'),
    /** Members who asked for it. */
    requested: z.int().positive(),
    /** All members present, those who abstain among them. */
    present: z.int().positive(),
  }),
]);
export type MotionVote = z.infer<typeof MotionVote>;

/** What a body decided. Those that are heard state an opinion; the adopter adopts or rejects. */
export const DecisionOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tillstyrker') }),
  z.strictObject({ kind: z.literal('tillstyrkerMedAndring'), change: z.string().trim().min(1).max(4_000) }),
  z.strictObject({ kind: z.literal('avstyrker') }),
  z.strictObject({ kind: z.literal('antar') }),
  z.strictObject({ kind: z.literal('avslar') }),
  z.strictObject({
    kind: z.literal('aterremiss'),
    /** The body that must take it up again; `null`: back to drafting. */
    to: z.string().nullable(),
    /** As set by those who asked for it (KL 5:50). */
    reason: z.string().trim().max(4_000),
    vote: MotionVote,
  }),
  z.strictObject({
    kind: z.literal('bordlaggning'),
    newMeetingOn: DateOnly,
    vote: MotionVote,
  }),
]);
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;
export type OutcomeKind = DecisionOutcome['kind'];

/**
 * What the minutes hold beside the decision. Only a reservation has legal effect (KL 4:27); the others are allowed
 * by the chair and kept apart from it (domain.md KL-12). No names: party letter and role say enough.
 */
export const MinutesRemark = z.strictObject({
  kind: z.enum(['yrkande', 'reservation', 'medskick', 'protokollsanteckning', 'sarskiltYttrande']),
  text: z.string().trim().min(1).max(4_000),
  /** Letters as in the minutes, e.g. `M, KD`; empty when they are not said. */
  party: z.string().trim().max(40),
  role: z.string().trim().max(80),
});
export type MinutesRemark = z.infer<typeof MinutesRemark>;

/** Why a rule that may be set aside was set aside, on purpose and with its reason. */
export const DecisionException = z.discriminatedUnion('kind', [
  /** Kommunstyrelsen goes on although not every body that was asked has decided. KL 5:26–28. */
  z.strictObject({ kind: z.literal('bodiesNotHeard'), reason: z.string().trim().max(2_000) }),
  /** Decided unprepared because it is urgent: all present must agree. KL 5:33, domain.md KL-04. */
  z.strictObject({
    kind: z.literal('urgent'),
    reason: z.string().trim().max(2_000),
    present: z.int().positive(),
    inFavour: z.int().nonnegative(),
  }),
  /** Adopted by somebody else than kommunfullmäktige. KL 5:1–2, domain.md KL-01. */
  z.strictObject({ kind: z.literal('otherAdopter'), reason: z.string().trim().max(2_000) }),
]);
export type DecisionException = z.infer<typeof DecisionException>;

const content = {
  decidedOn: DateOnly,
  /** The paragraph of the minutes as written, e.g. `§ 121`. */
  paragraph: z.string().trim().min(1).max(20),
  /** The body's own diary number; empty when it has not said. */
  diarienummer: z.string().trim().max(60),
  outcome: DecisionOutcome,
  decisionText: z.string().trim().max(10_000),
  remarks: z.array(MinutesRemark).max(50),
};

/** The order to record what a body has decided. */
export const RecordDecision = z.strictObject({
  bodyKey: z.string(),
  /** The text that the body decided on. */
  textHash: Sha256,
  ...content,
  exceptions: z.array(DecisionException).max(3),
});
export type RecordDecision = z.infer<typeof RecordDecision>;

/** A decision as recorded. A mistake is corrected beside it, never in it. */
export const RecordedDecision = z.strictObject({
  ...content,
  textHash: Sha256,
  exceptions: z.array(DecisionException),
  recordedAt: Instant,
  recordedBy: PersonId,
});
export type RecordedDecision = z.infer<typeof RecordedDecision>;

/** The order to correct a record (rättelse): what was written wrongly, and why it is changed. */
export const CorrectDecision = z.strictObject({
  bodyKey: z.string(),
  ...content,
  reason: z.string().trim().max(2_000),
});
export type CorrectDecision = z.infer<typeof CorrectDecision>;

/** A correction with what stood there before. */
export const DecisionCorrection = z.strictObject({
  at: Instant,
  by: PersonId,
  reason: z.string(),
  was: RecordedDecision,
});
export type DecisionCorrection = z.infer<typeof DecisionCorrection>;

/** Whether an outcome states what the body thinks of the text, without moving the matter by itself. */
export function isOpinion(kind: OutcomeKind): boolean {
  return kind === 'tillstyrker' || kind === 'tillstyrkerMedAndring' || kind === 'avstyrker';
}
