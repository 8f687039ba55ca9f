import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import { latestText } from '../agreement/latest-text.ts';

/**
 * The version that a drafting begins with: the newest of this cycle; in a cycle that has none yet the text in force,
 * whatever became of drafts before it. Throws when an agreement has no text.
 */
export function baseText(
  { cycle, inForce }: Pick<Agreement, 'cycle' | 'inForce'>,
  versions: readonly TextVersion[],
): TextVersion {
  const ofCycle = versions.filter((version) => cycleOf(version) === cycle);
  if (ofCycle.length > 0) return latestText(ofCycle);
  return versions.find(({ id }) => id === inForce?.textVersionId) ?? latestText(versions);
}

/** The cycle that a version was written in; the first began with the one that was brought along. */
function cycleOf({ origin }: TextVersion): number {
  return origin.kind === 'drafted' ? origin.stage.cycle : 1;
}
