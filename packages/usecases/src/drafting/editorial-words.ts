import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import { countingNote, noteOn, workOfEditorial } from '@overens/domain/drafting/editorial-note';
import type { TenantId, UnitId } from '@overens/domain/kernel/id';
import type { Deps } from '../deps.ts';

/** An officer's word that a change is editorial, as it is told. */
export interface EditorialWord {
  readonly by: string;
  readonly reason: string;
}

/** Finds the word behind a cause of a section's change; `null` for causes of other kinds. */
export type EditorialReader = (cause: string, sectionId: UnitId) => EditorialWord | null;

/** Reads the words of these works; their reasons are kept with them and nowhere else. */
export async function editorialReader(
  deps: Pick<Deps, 'tenants'>,
  tenantId: TenantId,
  works: readonly DraftingWork[],
): Promise<EditorialReader> {
  const people = new Set(works.flatMap(({ editorial }) => (editorial ?? []).map(({ by }) => by)));
  const names: ReadonlyMap<string, string> =
    people.size === 0 ? new Map<string, string>() : await deps.tenants.personNames(tenantId, [...people]);
  const byId = new Map<string, DraftingWork>(works.map((work) => [work.id, work]));
  return (cause, sectionId) => {
    const work = byId.get(workOfEditorial(cause) ?? '');
    if (work === undefined) return null;
    const note = work.status === 'open' ? countingNote(work, sectionId) : noteOn(work, sectionId);
    if (note === null || note.reason === null) return null;
    return { by: names.get(note.by) ?? 'En medarbetare', reason: note.reason };
  };
}
