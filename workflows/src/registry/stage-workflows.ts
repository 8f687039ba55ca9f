import type { StageKind } from '@overens/domain/process/stage-kind';
import { accessionPeriod } from '../accession/accession-period-workflow.ts';
import { councilAdoption } from '../adoption/council-adoption-workflow.ts';
import { aktualitetsprovning } from '../aktualitetsprovning/aktualitetsprovning-workflow.ts';
import { drafting } from '../drafting/drafting-workflow.ts';
import { yearlyFollowUp } from '../follow-up/yearly-follow-up-workflow.ts';
import { forankringMeeting } from '../forankring/forankring-meeting-workflow.ts';
import type { StageInput } from '../kernel/stage-input.ts';
import { remissRound } from '../remiss/remiss-round-workflow.ts';

/** The workflow of each stage kind. A new kind does not compile until it has one. */
export const stageWorkflows = {
  remiss: remissRound,
  drafting,
  forankring: forankringMeeting,
  adoption: councilAdoption,
  accession: accessionPeriod,
  'follow-up': yearlyFollowUp,
  aktualitetsprovning,
} as const satisfies Record<StageKind, (input: StageInput) => Promise<void>>;
