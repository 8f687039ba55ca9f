import { z } from 'zod';
import { TextVersionId } from '../kernel/id.ts';
import { DateOnly } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';

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
  /** The day it lapsed, because validity ended and nothing new was in force; never removed. */
  lapsedOn: DateOnly.nullable(),
});
export type InForce = z.infer<typeof InForce>;

/** A version that was in force until another took its place. */
export const FormerlyInForce = z.strictObject({ ...InForce.shape, replacedOn: DateOnly });
export type FormerlyInForce = z.infer<typeof FormerlyInForce>;
