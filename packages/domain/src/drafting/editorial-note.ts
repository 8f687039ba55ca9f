import { z } from 'zod';
import { PersonId, UnitId, type DraftingId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';

/** The most that the reason for an editorial change may hold: a sentence or two. */
const MAX_EDITORIAL_CHARACTERS = 500;
export const EditorialReason = z.string().trim().min(1).max(MAX_EDITORIAL_CHARACTERS);
export type EditorialReason = z.infer<typeof EditorialReason>;

/**
 * An officer's word that a section was changed for the sake of the language alone, and why: nobody asked for it, and
 * nothing that it says is meant otherwise. domain.md §8.10 X-10.
 */
export const EditorialNote = z.strictObject({
  sectionId: UnitId,
  /** Counts how many times it has been said or taken back. */
  version: z.int().positive(),
  /** How many times the section had been changed when it was said. */
  revision: z.int().nonnegative(),
  /** `null` when it was taken back. */
  reason: EditorialReason.nullable(),
  by: PersonId,
  at: Instant,
});
export type EditorialNote = z.infer<typeof EditorialNote>;

/** A note that counts. */
export type CountingNote = EditorialNote & { readonly reason: string };

interface Noted {
  readonly revisions: Readonly<Record<string, number>>;
  readonly editorial?: readonly EditorialNote[];
}

/** What was last said of a section, also when it does not count any more. */
export function noteOn({ editorial }: Pick<Noted, 'editorial'>, sectionId: UnitId): EditorialNote | null {
  return editorial?.find((note) => note.sectionId === sectionId) ?? null;
}

/** The word on a section that counts: not taken back, and the section has not been changed since. */
export function countingNote(work: Noted, sectionId: UnitId): CountingNote | null {
  const note = noteOn(work, sectionId);
  if (note === null || note.reason === null) return null;
  return note.revision === (work.revisions[sectionId] ?? 0) ? { ...note, reason: note.reason } : null;
}

/** How a version names an officer's word as the cause of a change; the reason is kept with the work. */
export function editorialCause(draftingId: DraftingId): string {
  return `${EDITORIAL}${draftingId}`;
}

/** The work that a cause is an officer's word of; `null` for causes of other kinds. */
export function workOfEditorial(cause: string): string | null {
  return cause.startsWith(EDITORIAL) ? cause.slice(EDITORIAL.length) : null;
}

const EDITORIAL = 'editorial:';
