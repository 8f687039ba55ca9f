import type { TextVersion } from '@overens/domain/agreement/text-version';

/** The newest of an agreement's text versions. Throws when there is none: an agreement is launched with one. */
export function latestText(versions: readonly TextVersion[]): TextVersion {
  const newest = versions.toSorted((a, b) => b.number - a.number)[0];
  if (newest === undefined) throw new Error('An agreement has no text.');
  return newest;
}
