import type { Joining } from '../accession/joining.ts';
import { commitmentsOfCycle, type Commitment } from '../agreement/commitment.ts';
import { dateOf } from '../calendar/stockholm-calendar.ts';
import type { CommitmentId, CommitmentReportId } from '../kernel/id.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import {
  ReportContent,
  reporterKey,
  reportsOn,
  type CommitmentReport,
  type HandedInReport,
  type ReportDraft,
  type Reporter,
  type ReportProgress,
  type ReportTiming,
} from './commitment-report.ts';
import { isWritten, withReceived, type HandedIn, type HashOf } from './hand-in-reports.ts';
import { mayReport } from './save-report.ts';
import type { YearlyFollowUp } from './yearly-follow-up.ts';

/** What a paper says of one commitment. */
export type PaperEntry = ReportDraft & { readonly commitmentId: CommitmentId };

/**
 * Enters an organisation's report that came on paper: equal to one handed in on the web, and in time by the day that it
 * came, not that of entering (domain.md §8.3 FL-02). What the organisation is writing itself stays as it is. Refuses as
 * `decideHandInReports`, and a day that has not come.
 */
export function decideEnterPaperReport(
  followUp: YearlyFollowUp,
  reports: readonly CommitmentReport[],
  paper: Paper,
): Result<Change<HandedIn>, Refusal> {
  const { by, joinings, arrivedOn, now } = paper;
  const may = mayReport(followUp, by, joinings);
  if (!may.ok) return may;
  const today = dateOf(now);
  if (arrivedOn > today) return refuse({ code: 'paperDayInFuture', arrivedOn, today });
  const said = whatIsSaid(may.value.stage.cycle, paper);
  if (!said.ok) return said;
  const timing: ReportTiming = arrivedOn <= may.value.reportBy ? 'inTime' : 'late';
  const finished = said.value.map(({ commitmentId, content }) => ({ report: { commitmentId }, content }));
  const arrival = { at: now, timing, paperOn: arrivedOn };
  const { value, contentHash } = withReceived(may.value, { by, ...arrival }, finished, paper.hashOf);
  const own = reports.filter((report) => reporterKey(report.by) === reporterKey(by));
  const entered = said.value.map(({ commitmentId, content }): CommitmentReport => {
    const report = own.find((one) => one.commitmentId === commitmentId);
    const handedIn = { content, ...arrival };
    if (report !== undefined) {
      return { ...report, version: report.version + 1, progress: withPaper(report.progress, handedIn) };
    }
    const { tenantId, stage, id: followUpId } = may.value;
    const ids = { id: paper.idOf(commitmentId), tenantId, agreementId: stage.agreementId, followUpId };
    return { ...ids, version: 1, commitmentId, by, progress: { state: 'handedIn', handedIn } };
  });
  const commitments = said.value.length;
  return ok({
    outcome: { at: now, timing, commitments },
    writes: [
      ...entered.map((report) => ({ put: 'commitmentReport', value: report }) as const),
      { put: 'followUp', value },
    ],
    facts: [
      {
        type: 'followUp.paperEntered',
        data: { followUpId: followUp.id, by, commitments, contentHash, timing, arrivedOn },
      },
    ],
    owed: [],
  });
}

interface Paper {
  readonly by: Reporter;
  /** All of the agreement. */
  readonly commitments: readonly Commitment[];
  readonly joinings: readonly Joining[];
  readonly said: readonly PaperEntry[];
  readonly arrivedOn: DateOnly;
  readonly now: Instant;
  readonly hashOf: HashOf;
  /** The id of a party's report on a commitment that it has not begun to write. */
  readonly idOf: (commitmentId: CommitmentId) => CommitmentReportId;
}

type Said = { readonly commitmentId: CommitmentId; readonly content: ReportContent };

function whatIsSaid(cycle: number, { by, commitments, said }: Paper): Result<Said[], Refusal> {
  const own = new Map(
    commitmentsOfCycle(commitments, cycle)
      .filter((one) => reportsOn(by, one))
      .map((one) => [one.id, one.order]),
  );
  const written = said.filter((entry) => entry.status !== null || isWritten(entry));
  if (written.some(({ commitmentId }) => !own.has(commitmentId))) {
    return refuse({ code: 'commitmentNotTheirs' });
  }
  const orders = written.flatMap(({ status, commitmentId }) =>
    status === null ? [own.get(commitmentId) ?? 0] : [],
  );
  if (orders.length > 0)
    return refuse({ code: 'reportStatusMissing', orders: orders.toSorted((a, b) => a - b) });
  if (written.length === 0) return refuse({ code: 'nothingReported' });
  return ok(
    written.map(({ commitmentId, ...draft }) => ({ commitmentId, content: ReportContent.parse(draft) })),
  );
}

/** What is being written is not thrown away by a paper that comes meanwhile. */
function withPaper(progress: ReportProgress, handedIn: HandedInReport): ReportProgress {
  return progress.state === 'handedIn'
    ? { state: 'handedIn', handedIn }
    : { state: 'changed', draft: progress.draft, savedAt: progress.savedAt, handedIn };
}
