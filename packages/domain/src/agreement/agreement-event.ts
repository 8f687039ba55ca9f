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
  z.strictObject({ type: z.literal('agreement.clockMoved'), data: z.strictObject({ to: Instant }) }),
] as const;
