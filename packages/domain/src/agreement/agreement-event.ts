import { z } from 'zod';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { Pin, Sha256 } from '../process/pin.ts';
import { StageVisit } from '../process/stage-visit.ts';

/** What can happen to an agreement whatever stage it is in. */
export const agreementEvents = [
  z.strictObject({
    type: z.literal('agreement.launched'),
    data: z.strictObject({
      template: Pin,
      mode: z.enum(['real', 'rehearsal']),
      textHash: Sha256,
      plan: z.array(z.strictObject({ key: z.string(), on: DateOnly })),
    }),
  }),
  z.strictObject({ type: z.literal('agreement.stageStarted'), data: z.strictObject({ stage: StageVisit }) }),
  z.strictObject({ type: z.literal('agreement.stageEnded'), data: z.strictObject({ stage: StageVisit }) }),
  /** A stage sent the text back: to a stage before it, or to one body. */
  z.strictObject({
    type: z.literal('agreement.stageReturned'),
    data: z.strictObject({ stage: StageVisit, to: z.string(), bodyKey: z.string().nullable() }),
  }),
  z.strictObject({
    type: z.literal('agreement.cameIntoForce'),
    data: z.strictObject({
      cycle: z.int(),
      number: z.int(),
      textHash: Sha256,
      from: DateOnly,
      to: DateOnly.nullable(),
      reviewBy: DateOnly.nullable(),
    }),
  }),
  z.strictObject({ type: z.literal('agreement.lapsed'), data: z.strictObject({ on: DateOnly }) }),
  /** A court annulled the decision that adopted a version; `restored` is the version that is in force again. */
  z.strictObject({
    type: z.literal('agreement.adoptionAnnulled'),
    data: z.strictObject({
      cycle: z.int(),
      number: z.int(),
      textHash: Sha256,
      on: DateOnly,
      restored: z.int().nullable(),
    }),
  }),
  z.strictObject({
    type: z.literal('agreement.cycleStarted'),
    data: z.strictObject({
      cycle: z.int(),
      plan: z.array(z.strictObject({ key: z.string(), on: DateOnly })),
    }),
  }),
  z.strictObject({ type: z.literal('agreement.clockMoved'), data: z.strictObject({ to: Instant }) }),
] as const;
