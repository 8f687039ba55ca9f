import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { Deps } from '../deps.ts';

/** The version that was last sent out for answers before this one; `null` when this is it or none was. */
export async function lastRemissed(
  deps: Deps,
  { tenantId, id }: Agreement,
  texts: readonly TextVersion[],
  newer: TextVersion,
): Promise<TextVersion | null> {
  const rounds = await deps.remiss.roundsOf(tenantId, id);
  const sent = new Set(rounds.filter(({ status }) => status !== 'draft').map((round) => round.textVersionId));
  const last = texts
    .filter((version) => sent.has(version.id) && version.number <= newer.number)
    .toSorted((a, b) => b.number - a.number)[0];
  return last === undefined || last.id === newer.id ? null : last;
}
