import { z } from 'zod';
import { TextVersionId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';

/** The number of a case at förvaltningsrätten, e.g. `1234-26`: nothing else, so that no name is written with it. */
export const CourtCase = z
  .string()
  .trim()
  .regex(/^\d{1,6}-\d{2}$/u);
export type CourtCase = z.infer<typeof CourtCase>;

/** An appeal (laglighetsprövning) that a court has yet to decide. KL 13 kap., domain.md PR-05. */
export const PendingAppeal = z.strictObject({
  appealedOn: DateOnly,
  courtCase: CourtCase,
  /**
   * The day that the court ordered that the decision is not to apply for the time being (inhibition); `null` while it
   * has not, since a decision may be carried out before it is final. KL 13:14, förvaltningsprocesslagen § 28.
   */
  inhibitedOn: DateOnly.nullable(),
});
export type PendingAppeal = z.infer<typeof PendingAppeal>;

/** That a court has annulled the decision that adopted a version. KL 13:8. */
export const Annulment = z.strictObject({
  /** The day that the court's own decision became final. */
  on: DateOnly,
  courtCase: CourtCase,
  /** When it was noted: what was begun for the version before that was of the annulled one. */
  at: Instant,
});
export type Annulment = z.infer<typeof Annulment>;

/** The version of an agreement that is in force, and until when. domain.md §2.1, §3.3. */
export const InForce = z.strictObject({
  /** The cycle that it was adopted in. */
  cycle: z.int().positive(),
  textVersionId: TextVersionId,
  textHash: Sha256,
  /** The number of the text version. */
  number: z.int().positive(),
  adoptedOn: DateOnly,
  /** Who adopted it and where that stands: the body's name, its paragraph and diary number. */
  decision: z.strictObject({ bodyName: z.string(), paragraph: z.string(), diarienummer: z.string() }),
  /** When the decision can no longer be appealed; `null` until it has been announced. KL 13:5, domain.md PR-05. */
  lagaKraftOn: DateOnly.nullable(),
  from: DateOnly,
  /** The last day; `null` without end. */
  to: DateOnly.nullable(),
  /** The last day for the aktualitetsprövning; `null` when the template asks for none. */
  reviewBy: DateOnly.nullable(),
  /** What the responsible body decided when it tested the agreement; a decision to keep it moves `reviewBy`. */
  reviewed: z.enum(['revise', 'letLapse']).nullable(),
  /**
   * The day it ceased with nothing in its place, because validity ended or its decision was annulled; never removed.
   */
  lapsedOn: DateOnly.nullable(),
  /** While a court has yet to decide. */
  appealed: PendingAppeal.optional(),
  /** When a court has annulled the decision that adopted it. */
  annulled: Annulment.optional(),
});
export type InForce = z.infer<typeof InForce>;

/** A version that was in force until another took its place: a newer, or the one before when it was annulled. */
export const FormerlyInForce = z.strictObject({ ...InForce.shape, replacedOn: DateOnly });
export type FormerlyInForce = z.infer<typeof FormerlyInForce>;

/** Whether a court has stopped the version for the time being (inhibition): until it decides, it does not apply. */
export function isInhibited({ appealed }: Pick<InForce, 'appealed'>): boolean {
  return appealed !== undefined && appealed.inhibitedOn !== null;
}
