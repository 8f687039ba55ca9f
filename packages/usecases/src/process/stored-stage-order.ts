import { ProcessUpdate } from '@overens/domain/kernel/outbox';
import { StageVisit } from '@overens/domain/process/stage-visit';
import { z } from 'zod';

/** An order as stored before the process hears of it. */
export const StoredStageOrder = z.strictObject({
  stage: StageVisit,
  update: ProcessUpdate,
  order: z.json(),
});
