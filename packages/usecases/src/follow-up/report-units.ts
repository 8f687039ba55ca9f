import { commitmentsOfCycle, type Commitment } from '@overens/domain/agreement/commitment';
import { commitmentHistory } from '@overens/domain/follow-up/commitment-history';
import {
  reporterKey,
  reportsOn,
  writtenOf,
  type CommitmentReport,
  type Reporter,
} from '@overens/domain/follow-up/commitment-report';
import type { YearlyFollowUp } from '@overens/domain/follow-up/yearly-follow-up';
import type { ReportUnit } from './follow-up-views.ts';

/** A party's form: each commitment that it reports on, with what it has written and what it said the time before. */
export function reportUnits(
  by: Reporter,
  followUp: YearlyFollowUp,
  around: {
    /** All of the agreement, of every version. */
    readonly commitments: readonly Commitment[];
    readonly reports: readonly CommitmentReport[];
    readonly followUps: readonly YearlyFollowUp[];
  },
): ReportUnit[] {
  const own = around.reports.filter(
    (report) => report.followUpId === followUp.id && reporterKey(report.by) === reporterKey(by),
  );
  const earlier = around.followUps.filter(({ id }) => id !== followUp.id);
  return commitmentsOfCycle(around.commitments, followUp.stage.cycle)
    .filter((commitment) => reportsOn(by, commitment))
    .toSorted((a, b) => a.order - b.order)
    .map((commitment) => {
      const report = own.find(({ commitmentId }) => commitmentId === commitment.id);
      const { id: commitmentId, order, party, wording } = commitment;
      return {
        commitmentId,
        order,
        party,
        wording,
        version: report?.version ?? 0,
        state: report?.progress.state ?? 'empty',
        written: report === undefined ? EMPTY : writtenOf(report),
        previously: previouslySaid(by, commitment, around.commitments, earlier),
      };
    });
}

function previouslySaid(
  by: Reporter,
  commitment: Commitment,
  commitments: readonly Commitment[],
  followUps: readonly YearlyFollowUp[],
): ReportUnit['previously'] {
  const said = commitmentHistory(commitment, commitments, followUps).flatMap(({ followUp, entry }) =>
    entry.reports
      .filter((report) => reporterKey(report.by) === reporterKey(by))
      .map(({ content }) => ({ status: content.status, done: content.done, dueOn: followUp.dueOn })),
  );
  return said[0] ?? null;
}

const EMPTY = { status: null, done: '', obstacles: '', numbers: '' } as const;
