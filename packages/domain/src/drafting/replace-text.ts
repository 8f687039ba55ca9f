import type { UnitId } from '../kernel/id.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { revisionOf, type DraftingWork, type OpenDrafting } from './drafting-work.ts';

/** How many units of the text, headings and paragraphs, each thing happened to. */
export type UnitCounts = {
  readonly same: number;
  readonly changed: number;
  readonly moved: number;
  readonly added: number;
  readonly removed: number;
};

/**
 * Whether the whole text may be replaced by somebody who saw the work at this version. Refuses finished work, and
 * work that somebody else has changed meanwhile: nothing is overwritten.
 */
export function mayReplaceText(
  work: DraftingWork,
  seen: { readonly version: number },
): Result<OpenDrafting, Refusal> {
  if (work.status !== 'open') return refuse({ code: 'draftingFinished' });
  return work.version === seen.version
    ? ok(work)
    : refuse({ code: 'staleVersion', expected: seen.version, actual: work.version });
}

/**
 * Puts a text that was read anew in the place of the one that was worked on. Refuses while a person has not said of
 * every uncertain unit whether it is the same.
 * @param read the whole text with the ids that its units had, and every section that differs or is gone
 */
export function decideReplaceText(
  work: OpenDrafting,
  read: {
    readonly body: OpenDrafting['body'];
    readonly textHash: string;
    readonly sections: readonly UnitId[];
    readonly undecided: number;
    readonly counts: UnitCounts;
    readonly dueToReturn: boolean;
  },
): Result<Change<{ version: number }>, Refusal> {
  if (read.undecided > 0) return refuse({ code: 'unitsUndecided', count: read.undecided });
  const version = work.version + 1;
  const changed = new Set<UnitId>(read.sections);
  const others = work.dueToReturn.filter((id) => !changed.has(id));
  return ok({
    outcome: { version },
    writes: [
      {
        put: 'draftingWork',
        value: {
          ...work,
          version,
          body: read.body,
          revisions: {
            ...work.revisions,
            ...Object.fromEntries([...changed].map((id) => [id, revisionOf(work, id) + 1])),
          },
          dueToReturn: read.dueToReturn ? [...others, ...changed] : others,
        },
      },
    ],
    facts: [
      {
        type: 'drafting.textReadIn',
        data: { draftingId: work.id, textHash: read.textHash, ...read.counts },
      },
    ],
    owed: [],
  });
}
