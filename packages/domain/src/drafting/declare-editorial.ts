import type { PersonId, UnitId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { revisionOf, type DraftingWork } from './drafting-work.ts';
import { noteOn, type EditorialNote } from './editorial-note.ts';

/** An officer's word on one section, by what the officer saw. */
export interface EditorialOrder {
  readonly sectionId: UnitId;
  /** How many times the section had been changed. */
  readonly revision: number;
  /** How many times something had been said of it; 0 for never. */
  readonly version: number;
  /** Why it was changed; `null` takes back what was said. */
  readonly reason: string | null;
}

/** What the next word on the same section must build on. */
export type DeclaredEditorial = { readonly version: number };

/**
 * Says that a section's change is editorial, or takes that back. It counts until the section is changed again. Refuses
 * finished work, a section that is as it was, and one that somebody else has changed or spoken of meanwhile.
 * @param around the sections that differ from the version that the work began with, and the hash of the reason
 */
export function decideDeclareEditorial(
  work: DraftingWork,
  order: EditorialOrder,
  around: {
    readonly changedSections: readonly UnitId[];
    readonly reasonHash: string;
    readonly by: PersonId;
  },
  now: Instant,
): Result<Change<DeclaredEditorial>, Refusal> {
  if (work.status !== 'open') return refuse({ code: 'draftingFinished' });
  const { sectionId, revision, reason } = order;
  const stale = [
    { expected: revision, actual: revisionOf(work, sectionId) },
    { expected: order.version, actual: noteOn(work, sectionId)?.version ?? 0 },
  ].find(({ expected, actual }) => expected !== actual);
  if (stale !== undefined) return refuse({ code: 'staleVersion', ...stale });
  if (!around.changedSections.includes(sectionId)) return refuse({ code: 'sectionNotChanged' });
  const version = order.version + 1;
  const note: EditorialNote = { sectionId, version, revision, reason, by: around.by, at: now };
  const others = (work.editorial ?? []).filter((one) => one.sectionId !== sectionId);
  const about = { draftingId: work.id, sectionId };
  return ok({
    outcome: { version },
    writes: [
      {
        put: 'draftingWork',
        value: { ...work, version: work.version + 1, editorial: [...others, note] },
      },
    ],
    facts: [
      reason === null
        ? { type: 'drafting.editorialTakenBack', data: about }
        : { type: 'drafting.editorialDeclared', data: { ...about, reasonHash: around.reasonHash } },
    ],
    owed: [],
  });
}
