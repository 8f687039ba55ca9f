import type { Commitment } from '../agreement/commitment.ts';
import type { CommitmentId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import type { PublishedFollowUp, PublishedReport, YearlyFollowUp } from './yearly-follow-up.ts';

type Entry = PublishedReport['commitments'][number];

/** What one published follow-up says of a commitment, or of what it grew out of. */
export interface FollowedUp {
  readonly followUp: PublishedFollowUp;
  readonly entry: Entry;
}

/**
 * Every published follow-up of a commitment and of all that it grew out of, the newest first: a commitment that is
 * reworded, merged or split keeps its history (domain.md appendix B).
 */
export function commitmentHistory(
  commitment: Commitment,
  all: readonly Commitment[],
  followUps: readonly YearlyFollowUp[],
): FollowedUp[] {
  const line = new Set(lineOf(commitment, new Map(all.map((one) => [one.id, one]))));
  return followUps
    .flatMap((followUp) => (followUp.status === 'closed' ? [followUp] : []))
    .flatMap((followUp) =>
      followUp.published.report.commitments
        .filter(({ commitmentId }) => line.has(commitmentId))
        .map((entry) => ({ followUp, entry })),
    )
    .toSorted((a, b) => newestFirst(a.followUp.published.at, b.followUp.published.at));
}

/** The commitment and all that it grew out of, however far back. */
function lineOf(commitment: Commitment, byId: ReadonlyMap<CommitmentId, Commitment>): CommitmentId[] {
  const line: CommitmentId[] = [];
  const left = [commitment.id];
  for (let id = left.shift(); id !== undefined; id = left.shift()) {
    if (line.includes(id)) continue;
    line.push(id);
    left.push(...(byId.get(id)?.origin.from ?? []));
  }
  return line;
}

function newestFirst(one: Instant, other: Instant): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}
