import type { UnitHeir } from '../agreement/text-version.ts';
import type { UnitId } from '../kernel/id.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { revisionOf, type DraftingWork, type OpenDrafting } from './drafting-work.ts';

/** What the next writing must build on: how many times each section that was written has been changed. */
export type WrittenText = {
  readonly version: number;
  readonly revisions: { readonly [sectionId: string]: number };
};

/**
 * Whether these sections may be written by somebody who saw each at this revision. Refuses finished work, and sections
 * of which somebody else has changed or taken away one meanwhile: nothing is overwritten.
 */
export function mayWrite(
  work: DraftingWork,
  seen: readonly { readonly sectionId: UnitId; readonly revision: number }[],
): Result<OpenDrafting, Refusal> {
  if (work.status !== 'open') return refuse({ code: 'draftingFinished' });
  const stale = seen.find(({ sectionId, revision }) => revisionOf(work, sectionId) !== revision);
  return stale === undefined
    ? ok(work)
    : refuse({ code: 'staleVersion', expected: stale.revision, actual: revisionOf(work, stale.sectionId) });
}

/**
 * Puts written sections in the place of those that were there.
 * @param written the whole text afterwards with its hash, every section that differs, is new or is gone, all units
 *   that have been divided or joined in the work, and whether it was written because of what sent the text back
 */
export function decideWriteText(
  work: OpenDrafting,
  written: {
    readonly sections: readonly UnitId[];
    readonly body: OpenDrafting['body'];
    readonly textHash: string;
    readonly heirs: readonly UnitHeir[];
    readonly dueToReturn: boolean;
  },
): Change<WrittenText> {
  const { sections, body, textHash, heirs } = written;
  const changed = new Set<UnitId>(sections);
  const version = work.version + 1;
  const revisions = Object.fromEntries([...changed].map((id) => [id, revisionOf(work, id) + 1]));
  const others = work.dueToReturn.filter((id) => !changed.has(id));
  return {
    outcome: { version, revisions },
    writes: [
      {
        put: 'draftingWork',
        value: {
          ...work,
          version,
          body,
          heirs: [...heirs],
          revisions: { ...work.revisions, ...revisions },
          dueToReturn: written.dueToReturn ? [...others, ...changed] : others,
        },
      },
    ],
    facts: [...changed].map((sectionId) => ({
      type: 'drafting.textChanged' as const,
      data: { draftingId: work.id, sectionId, textHash },
    })),
    owed: [],
  };
}
