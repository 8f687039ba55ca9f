import type { StageKind } from '@overens/domain/process/stage-kind';
import { accessionStory } from '../accession/accession-story.ts';
import { adoptionStory } from '../adoption/adoption-story.ts';
import { reviewStory } from '../aktualitetsprovning/review-story.ts';
import { draftingStory } from '../drafting/drafting-story.ts';
import { followUpStory } from '../follow-up/follow-up-story.ts';
import { forankringStory } from '../forankring/forankring-story.ts';
import type { StageStory } from '../process/stage-story.ts';

/**
 * What happens in a stage of each kind. The remiss is told by its own workflow with activities of its own: it was
 * released first, and the histories of running rounds name them (decision 0012).
 */
const stageStories = {
  drafting: draftingStory,
  forankring: forankringStory,
  adoption: adoptionStory,
  accession: accessionStory,
  'follow-up': followUpStory,
  aktualitetsprovning: reviewStory,
} as const satisfies Record<Exclude<StageKind, 'remiss'>, StageStory>;

/** The story of a kind. Throws for the remiss, whose workflow asks its own activities. */
export function storyOf(kind: StageKind): StageStory {
  if (kind === 'remiss') throw new Error('A remiss round is looked at by activities of its own.');
  return stageStories[kind];
}
