import { followStage } from '../kernel/follow-stage.ts';
import type { StageInput } from '../kernel/stage-input.ts';

/** The agreement is tested at the latest on its day: kept, revised or left to lapse. */
export async function aktualitetsprovning(input: StageInput): Promise<void> {
  await followStage(input, { decideReview: ['open'] });
}
