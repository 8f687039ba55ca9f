import type { UnitId } from '../kernel/id.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { revisionOf, type DraftingWork, type OpenDrafting } from './drafting-work.ts';

/** What the next change of the same section must build on. */
export type ChangedText = {
  readonly sectionId: UnitId;
  readonly revision: number;
  /** The section's paragraphs as they stand now, in order: what was new has its id here. */
  readonly paragraphIds: UnitId[];
};

/**
 * Whether a section may be changed by somebody who saw it at this revision. Refuses finished work, and a section that
 * somebody else has changed or taken away meanwhile: nothing is overwritten.
 */
export function mayChange(
  work: DraftingWork,
  seen: { readonly sectionId: UnitId; readonly revision: number },
): Result<OpenDrafting, Refusal> {
  if (work.status !== 'open') return refuse({ code: 'draftingFinished' });
  const actual = revisionOf(work, seen.sectionId);
  return actual === seen.revision
    ? ok(work)
    : refuse({ code: 'staleVersion', expected: seen.revision, actual });
}

/**
 * Puts changed words in the place of those that were there.
 * @param changed the whole text after the change, its hash, which section it was in, and whether it was made because
 *   of what sent the text back
 */
export function decideChangeText(
  work: OpenDrafting,
  changed: {
    readonly sectionId: UnitId;
    readonly paragraphIds: UnitId[];
    readonly body: OpenDrafting['body'];
    readonly textHash: string;
    readonly dueToReturn: boolean;
  },
): Change<ChangedText> {
  const { sectionId, paragraphIds, body, textHash } = changed;
  const revision = revisionOf(work, sectionId) + 1;
  const others = work.dueToReturn.filter((id) => id !== sectionId);
  return {
    outcome: { sectionId, revision, paragraphIds },
    writes: [
      {
        put: 'draftingWork',
        value: {
          ...work,
          version: work.version + 1,
          body,
          revisions: { ...work.revisions, [sectionId]: revision },
          dueToReturn: changed.dueToReturn ? [...others, sectionId] : others,
        },
      },
    ],
    facts: [{ type: 'drafting.textChanged', data: { draftingId: work.id, sectionId, textHash } }],
    owed: [],
  };
}
