import type { Joining } from '../accession/joining.ts';
import type { Commitment } from '../agreement/commitment.ts';
import { isInTime } from '../calendar/deadline.ts';
import { closingInstant } from '../calendar/stockholm-calendar.ts';
import type { CommitmentId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { StateWrite } from '../registry/state-document.ts';
import {
  reporterKey,
  ReportContent,
  writtenOf,
  type CommitmentReport,
  type ReportDraft,
  type Reporter,
  type ReportTiming,
} from './commitment-report.ts';
import { mayReport } from './save-report.ts';
import type { OpenFollowUp, ReceivedReport, YearlyFollowUp } from './yearly-follow-up.ts';

/** What came of handing in. */
export interface HandedIn {
  readonly [key: string]: string | number;
  readonly at: Instant;
  readonly timing: ReportTiming;
  readonly commitments: number;
}

/**
 * Hands in everything that a party has written. What comes after the last day is received and flagged; after
 * publication it is refused. Refuses a hand-in of something else than what was read (`versions`), one with nothing
 * in it, and words about a commitment without a status. May be repeated until the report is published.
 */
export function decideHandInReports(
  followUp: YearlyFollowUp,
  reports: readonly CommitmentReport[],
  { by, commitments, joinings, versions, now, hashOf }: HandingIn,
): Result<Change<HandedIn>, Refusal> {
  const may = mayReport(followUp, by, joinings);
  if (!may.ok) return may;
  const own = reports.filter((report) => reporterKey(report.by) === reporterKey(by));
  const stale = staleOne(own, versions);
  if (stale !== null) return stale;
  const statusMissing = unfinishedOrders(own, commitments);
  if (statusMissing.length > 0) return refuse({ code: 'reportStatusMissing', orders: statusMissing });
  const timing: ReportTiming = isInTime(now, closingInstant(may.value.reportBy)) ? 'inTime' : 'late';
  const finished = own.flatMap((report) => {
    const content = ReportContent.safeParse(writtenOf(report));
    return content.success ? [{ report, content: content.data }] : [];
  });
  if (finished.length === 0) return refuse({ code: 'nothingReported' });
  const { value, contentHash } = withReceived(may.value, { by, at: now, timing }, finished, hashOf);
  return ok({
    outcome: { at: now, timing, commitments: finished.length },
    writes: [
      // What was handed in before and has not changed keeps its hour.
      ...finished
        .filter(({ report }) => report.progress.state !== 'handedIn')
        .map((one) => handedIn(one, now, timing)),
      { put: 'followUp', value },
    ],
    facts: [
      {
        type: 'followUp.handedIn',
        data: { followUpId: followUp.id, by, commitments: finished.length, contentHash, timing },
      },
    ],
    owed: [],
  });
}

/** The follow-up with a party's report received, and the hash of what the report says. */
export function withReceived(
  followUp: OpenFollowUp,
  received: ReceivedReport,
  finished: readonly {
    readonly report: Pick<CommitmentReport, 'commitmentId'>;
    readonly content: ReportContent;
  }[],
  hashOf: HashOf,
): { readonly value: OpenFollowUp; readonly contentHash: string } {
  const others = followUp.received.filter((one) => reporterKey(one.by) !== reporterKey(received.by));
  const value = { ...followUp, version: followUp.version + 1, received: [...others, received] };
  const contents = finished.map(({ report, content }) => ({ commitmentId: report.commitmentId, ...content }));
  return { value, contentHash: hashOf(contents) };
}

export type HashOf = (contents: readonly (ReportContent & { commitmentId: CommitmentId })[]) => string;

interface HandingIn {
  readonly by: Reporter;
  readonly commitments: readonly Commitment[];
  readonly joinings: readonly Joining[];
  /** The versions that stood on the page that was handed in. */
  readonly versions: Readonly<Partial<Record<CommitmentId, number>>>;
  readonly now: Instant;
  readonly hashOf: HashOf;
}

function staleOne(
  own: readonly CommitmentReport[],
  versions: HandingIn['versions'],
): Result<never, Refusal> | null {
  const stale = own.find(({ commitmentId, version }) => (versions[commitmentId] ?? 0) !== version);
  if (stale === undefined) return null;
  return refuse({
    code: 'staleVersion',
    expected: versions[stale.commitmentId] ?? 0,
    actual: stale.version,
  });
}

function handedIn(
  { report, content }: { readonly report: CommitmentReport; readonly content: ReportContent },
  at: Instant,
  timing: ReportTiming,
): StateWrite {
  const progress = { state: 'handedIn', handedIn: { content, at, timing } } as const;
  return { put: 'commitmentReport', value: { ...report, version: report.version + 1, progress } };
}

/** The commitments, by their order, that something is written about but not how far they have come. */
function unfinishedOrders(own: readonly CommitmentReport[], commitments: readonly Commitment[]): number[] {
  const orderOf = new Map(commitments.map(({ id, order }) => [id, order]));
  return own
    .filter(isUnfinished)
    .map(({ commitmentId }) => orderOf.get(commitmentId) ?? 0)
    .toSorted((a, b) => a - b);
}

/** Something is written, but not how far the commitment has come. */
function isUnfinished(report: CommitmentReport): boolean {
  const draft = writtenOf(report);
  return draft.status === null && isWritten(draft);
}

/** Whether something is said in words. */
export function isWritten({ done, obstacles, numbers }: ReportDraft): boolean {
  return `${done}${obstacles}${numbers}`.trim() !== '';
}
