import type { UnitId } from '@overens/domain/kernel/id';
import type { ComparedParagraph } from './compare-texts.ts';

/** Where the words of a unit came from or went, each a section; words and fate are against what they were there. */
export interface Followed {
  /** The section where it stood before, when that is another one. */
  readonly cameFrom: UnitId | null;
  /** The section where it stands now, when it was taken from this one; its words are shown there. */
  readonly wentTo: UnitId | null;
  /** The section of the unit that it was a part of. */
  readonly splitFrom: UnitId | null;
  /** The sections of the units that became part of it. */
  readonly tookIn: readonly UnitId[];
  /** The section of the unit that it became part of; its words are shown there. */
  readonly mergedInto: UnitId | null;
}

/** A paragraph in a comparison that follows it when it goes to another section, is divided or is joined. */
export interface FollowedParagraph extends ComparedParagraph, Followed {
  /** Sentences that stood in another paragraph before, each with the section where it did. */
  readonly sentencesFrom: readonly MovedSentence[];
}

/** A sentence that stood in another paragraph before. */
export interface MovedSentence {
  readonly text: string;
  /** The section where it stood. */
  readonly sectionId: UnitId;
}
