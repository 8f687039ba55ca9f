import { followStage } from '../kernel/follow-stage.ts';
import type { StageInput } from '../kernel/stage-input.ts';

/** Those who had joined an earlier version are asked to confirm the new one, and reminded. Joining itself needs no process. */
export async function accessionPeriod(input: StageInput): Promise<void> {
  await followStage(input, {});
}
