import { followStage } from '../kernel/follow-stage.ts';
import type { StageInput } from '../kernel/stage-input.ts';

/** The text on its way through the nämnder, the kommunstyrelse and the kommunfullmäktige. */
export async function councilAdoption(input: StageInput): Promise<void> {
  await followStage(input, { recordDecision: ['open'] });
}
