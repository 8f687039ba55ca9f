import { revisionOf, type DraftingWork } from '@overens/domain/drafting/drafting-work';
import { TextSection } from '@overens/text/model/agreement-text';
import { z } from 'zod';

/** A section of a text that is worked on, as the next change of it must build on it. */
export const WorkedSection = z.strictObject({
  ...TextSection.shape,
  /** How many times it has been changed in this work. */
  revision: z.int(),
  /** Whether it was last changed because of what sent the text back. */
  dueToReturn: z.boolean(),
});
export type WorkedSection = z.infer<typeof WorkedSection>;

/** A section as it stands in a work; in finished work nothing builds on it any more. */
export function workedSection(work: DraftingWork, section: TextSection): WorkedSection {
  const isOpen = work.status === 'open';
  return {
    ...section,
    revision: isOpen ? revisionOf(work, section.id) : 0,
    dueToReturn: isOpen && work.dueToReturn.includes(section.id),
  };
}
