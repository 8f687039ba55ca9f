import { followStage } from '../kernel/follow-stage.ts';
import type { StageInput } from '../kernel/stage-input.ts';

/** One year’s follow-up: opens, reminds, becomes overdue for all to see, ends with a published report. */
export async function yearlyFollowUp(input: StageInput): Promise<void> {
  await followStage(input, { publishReport: ['open'] });
}
