import { passageOf, type Comment } from '@overens/domain/drafting/comments';
import { meetUnits } from '@overens/text/history/meet-units';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { sectionKey } from './parts-of-drafting.ts';
import type { TextTrail } from './text-trail.ts';

/**
 * Comments on single passages, listed where those stand in the last text of the trail; the others stay where they
 * were given. One whose section is in none of the texts that are shown stays with the part that it was given on.
 * @param trail from the version that was sent out; may be empty when nothing was said of a passage
 * @param shown the texts whose sections are listed: that of today, and the one that the work began with
 */
export function placeComments<T extends Comment>(
  comments: readonly T[],
  trail: TextTrail,
  shown: readonly AgreementText[],
): T[] {
  if (trail.length === 0) return [...comments];
  const meet = meetUnits(trail);
  const listed = new Set<string>(shown.flatMap(({ sections }) => sections.map(({ id }) => id)));
  return comments.map((comment) => {
    const unitId = passageOf(comment);
    const sectionId = unitId === null ? undefined : meet(unitId)?.sectionId;
    return sectionId === undefined || !listed.has(sectionId)
      ? comment
      : { ...comment, partKey: sectionKey(sectionId) };
  });
}
