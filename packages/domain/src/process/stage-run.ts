import { z } from 'zod';
import { Instant } from '../kernel/instant.ts';
import { StageVisit, stageWorkflowId } from './stage-visit.ts';

/** How a stage ended: on to what comes after it in the template, or back to a stage before. */
export const StageOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({
    kind: z.literal('returned'),
    /** The template's key of the stage that is visited again. */
    to: z.string(),
    /** The body that must take it up again, when not all have to; else `null`. */
    bodyKey: z.string().nullable(),
  }),
]);
export type StageOutcome = z.infer<typeof StageOutcome>;

/** One visit to a stage, as the agreement remembers it. */
export const StageRun = z.strictObject({
  stage: StageVisit,
  title: z.string(),
  since: Instant,
  end: z
    .strictObject({
      at: Instant,
      outcome: StageOutcome,
      /** When a court has annulled the decision that ended it: the stage is visited again. */
      reopened: z
        .strictObject({
          at: Instant,
          /** The body that must take it up again, when not all have to; else `null`. */
          bodyKey: z.string().nullable(),
        })
        .optional(),
    })
    .nullable(),
});
export type StageRun = z.infer<typeof StageRun>;

/** Whether two visits are the same one. */
export function isSameVisit(one: StageVisit, other: StageVisit): boolean {
  return stageWorkflowId(one) === stageWorkflowId(other);
}

/** The visits that have begun and not ended. */
export function runningStages(runs: readonly StageRun[]): StageRun[] {
  return runs.filter(({ end }) => end === null);
}
