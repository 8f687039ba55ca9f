import { versionWords } from '../../messages/sv/versions.ts';
import { movedInWords, type MovedUnit } from './moved-in-words.ts';

const words = versionWords.compare;

export interface UnitNoteProps {
  readonly unit: MovedUnit & { readonly sinceRemiss?: 'added' | 'changed' | null };
}

/** What became of a unit beside its words: where it moved, and whether those who answered have seen it. */
export function UnitNote({ unit }: UnitNoteProps) {
  const { sinceRemiss = null } = unit;
  const since = sinceRemiss === null ? null : words.sinceRemiss[sinceRemiss];
  const notes = [movedInWords(unit), since].filter((note) => note !== null);
  return notes.length === 0 ? null : <em> ({notes.join('. ')})</em>;
}
