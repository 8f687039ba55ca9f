import { z } from 'zod';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { DateOffset } from './date-offset.ts';

/**
 * The name of a day that a rule counts from:
 * - an anchor given by a person or fixed by another rule, e.g. `launch`, `meeting`;
 * - a point of a named stage, e.g. `remiss.start` (the day it opens), `remiss.due` (its last day);
 * - a point of the stage that the rule belongs to: `stage.start`, `stage.due`.
 */
export const DateRef = z.string().regex(/^[a-z][A-Za-z0-9-]*(?:\.(?:start|due))?$/);
export type DateRef = z.infer<typeof DateRef>;

/** How a day is reached from another (design §10). Data in a template: never a fixed date. */
export const DateRule = z.strictObject({
  from: DateRef,
  offset: DateOffset,
  /** Where a Saturday, Sunday or holiday goes: to the next working day, to the one before, or nowhere. */
  roll: z.enum(['next', 'prev', 'none']),
  /** Time on the wall, `HH:mm`; without it, the beginning of the day. */
  at: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  /** Never earlier than this day, e.g. a reminder not before `stage.start`. Wins over `roll: 'prev'`. */
  floor: DateRef.optional(),
});
export type DateRule = z.infer<typeof DateRule>;

/** A day with the rule that made it, so that a screen can say why it is this day (`explainDateRule`). */
export const ResolvedDate = z.strictObject({
  date: DateOnly,
  /** `date` at the rule's time. For a last day, ask `closingInstant(date)` instead. */
  instant: Instant,
  rule: DateRule,
  fromDate: DateOnly,
  /** The floor decided the day. */
  floored: z.boolean(),
  /** The day before rolling; `null` when it was not rolled. */
  rolledFrom: DateOnly.nullable(),
  /** Why it was rolled: the holiday's Swedish name, or `helg`; `null` when it was not. */
  rolledBecause: z.string().nullable(),
});
export type ResolvedDate = z.infer<typeof ResolvedDate>;

/**
 * A rule with the name of the day it makes: `remiss.due`, or a milestone such as `meeting`.
 * `name` may carry a suffix after a colon (`remiss.reminder:first`); the part before the first dot is the stage
 * that `stage.start` and `stage.due` mean.
 */
export type NamedDateRule = { readonly name: string; readonly rule: DateRule };

/** The full name of a reference made by the rule `name`: `stage.due` in `remiss.reminder:first` is `remiss.due`. */
export function fullRef(name: string, ref: DateRef): string {
  const stage = name.includes('.') ? name.slice(0, name.indexOf('.')) : null;
  return stage !== null && ref.startsWith(OWN_STAGE) ? `${stage}.${ref.slice(OWN_STAGE.length)}` : ref;
}

const OWN_STAGE = 'stage.';
