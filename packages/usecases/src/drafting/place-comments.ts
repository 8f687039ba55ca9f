import type { TextVersion } from '@overens/domain/agreement/text-version';
import { passageOf, type Comment } from '@overens/domain/drafting/comments';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import { meetUnits } from '@overens/text/history/meet-units';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { sectionKey } from './parts-of-drafting.ts';
import { trailOfWork, type TextTrail } from './text-trail.ts';

/** Work with the texts that its comments are listed in. */
export interface WorkOnText {
  readonly work: DraftingWork;
  readonly texts: readonly TextVersion[];
  /** The version that the work began with, and the words as they are now or as they were finished. */
  readonly base: { readonly version: TextVersion; readonly text: AgreementText };
  readonly text: AgreementText;
}

/**
 * The comments of a work where what they are about stands in its words, with the way that the text has come since it
 * was sent out: empty where nothing was said of single passages.
 */
export function placeInWork(
  comments: readonly Comment[],
  { work, texts, base, text }: WorkOnText,
): { readonly comments: Comment[]; readonly trail: TextTrail } {
  const { basis } = work;
  const from = basis.kind === 'answers' ? texts.find(({ id }) => id === basis.remissed) : undefined;
  const isAboutPassages = comments.some((comment) => passageOf(comment) !== null);
  const trail =
    isAboutPassages && from !== undefined ? trailOfWork(texts, from, { work, base: base.version, text }) : [];
  return { comments: placeComments(comments, trail, [text, base.text]), trail };
}

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
