import type { VersionComparisonView } from '@overens/usecases/drafting/version-views';
import { versionWords } from '../../messages/sv/versions.ts';
import { movedInWords } from './moved-in-words.ts';

const words = versionWords.compare;
type Paragraph = VersionComparisonView['sections'][number]['paragraphs'][number];

/** What became of a paragraph beside its words: where it moved, and whether those who answered have seen it. */
export function UnitNote({ unit }: { readonly unit: Paragraph }) {
  const since = unit.sinceRemiss === null ? null : words.sinceRemiss[unit.sinceRemiss];
  const notes = [movedInWords(unit), since].filter((note) => note !== null);
  return notes.length === 0 ? null : <em> ({notes.join('. ')})</em>;
}
