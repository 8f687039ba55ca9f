import { followStage } from '../kernel/follow-stage.ts';
import type { StageInput } from '../kernel/stage-input.ts';

/** The officer goes through the answers, edits the text and finishes a new version. */
export async function drafting(input: StageInput): Promise<void> {
  await followStage(input, { finishDrafting: ['open'] });
}
