import type { StageKind } from '@overens/domain/process/stage-kind';
import type { StageInput } from '../kernel/stage-input.ts';
import { remissRound } from '../remiss/remiss-round-workflow.ts';

/** The workflow of each stage kind. A new kind does not compile until it has one. */
export const stageWorkflows = {
  remiss: remissRound,
} as const satisfies Record<StageKind, (input: StageInput) => Promise<void>>;
