import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { UnitId } from '@overens/domain/kernel/id';
import { AgreementText } from '@overens/text/model/agreement-text';
import { changedSince, type SinceMark } from './changed-since.ts';
import { chainTo, heirsOf } from './version-chain.ts';

/** The units of a version that were added or reworded since another one before it; none when it is not before. */
export function marksSince(
  texts: readonly TextVersion[],
  version: TextVersion,
  since: TextVersion,
): { id: UnitId; mark: SinceMark }[] {
  if (since.number >= version.number) return [];
  const marks = changedSince(
    AgreementText.parse(since.body),
    AgreementText.parse(version.body),
    heirsOf(chainTo(texts, version, since)),
  );
  return [...marks].map(([id, mark]) => ({ id, mark }));
}
