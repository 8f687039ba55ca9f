import type { VersionComparisonView } from '@overens/usecases/drafting/version-views';
import { versionWords } from '../../messages/sv/versions.ts';

const words = versionWords.compare;
type Paragraph = VersionComparisonView['sections'][number]['paragraphs'][number];

/** Where a paragraph went, or came from; `null` when it stands where it stood. */
export function movedInWords({
  wentTo,
  cameFrom,
  fate,
}: Pick<Paragraph, 'wentTo' | 'cameFrom' | 'fate'>): string | null {
  if (wentTo !== null) return words.wentTo(wentTo);
  if (cameFrom !== null) return words.cameFrom(cameFrom);
  return fate === 'moved' ? words.moved : null;
}
