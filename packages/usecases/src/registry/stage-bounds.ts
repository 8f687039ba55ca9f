import type { StageKind } from '@overens/domain/process/stage-kind';
import { accessionBounds } from '../accession/accession-story.ts';
import { adoptionBounds } from '../adoption/adoption-story.ts';
import { reviewBounds } from '../aktualitetsprovning/review-story.ts';
import { draftingBounds } from '../drafting/drafting-story.ts';
import { followUpBounds } from '../follow-up/follow-up-story.ts';
import { forankringBounds } from '../forankring/forankring-story.ts';
import type { StageBounds } from '../process/stage-story.ts';
import { remissBounds } from '../remiss/remiss-bounds.ts';

/** How a visit to a stage of each kind begins and ends. */
export const stageBounds = {
  remiss: remissBounds,
  drafting: draftingBounds,
  forankring: forankringBounds,
  adoption: adoptionBounds,
  accession: accessionBounds,
  'follow-up': followUpBounds,
  aktualitetsprovning: reviewBounds,
} as const satisfies Record<StageKind, StageBounds>;
