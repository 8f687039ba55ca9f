import { UnitId } from '@overens/domain/kernel/id';
import { passagesOf, type FormPassage } from '@overens/forms/compile/form-passage';
import { meetUnits } from '@overens/text/history/meet-units';
import { unitStories } from '@overens/text/history/unit-story';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import { formSections } from './form-sections.ts';
import type { TextTrail } from './text-trail.ts';
import { UnitEventView } from './unit-history-view.ts';

/** A sentence, paragraph or list item that somebody spoke of: as it was sent out, and what has become of it. */
export const PassageView = z.strictObject({
  unitId: UnitId,
  kind: z.enum(['sentence', 'paragraph', 'listItem']),
  sentOut: z.string(),
  /** Its words now, also when they are the same; `null` when they were taken out. */
  now: z.string().nullable(),
  /** What happened to it since, the first first. */
  history: z.array(UnitEventView),
});
export type PassageView = z.infer<typeof PassageView>;

/**
 * Tells of each passage of a text that was sent out what has become of it in the last text of the trail. Throws for a
 * unit that was not sent out: answers are checked when they are handed in.
 */
export function passageViews(sentOut: AgreementText, trail: TextTrail): (unitId: UnitId) => PassageView {
  const known = new Map<string, FormPassage>(
    formSections(sentOut)
      .flatMap(passagesOf)
      .map((passage) => [passage.id, passage]),
  );
  const [meet, storyOf] = [meetUnits(trail), unitStories(trail)];
  return (unitId) => {
    const passage = known.get(unitId);
    if (passage === undefined) throw new Error(`${unitId} was not sent out.`);
    return {
      unitId,
      kind: passage.kind,
      sentOut: passage.text,
      now: meet(unitId)?.unit?.text ?? null,
      history: storyOf(unitId).map((event) => ({ ...event })),
    };
  };
}
