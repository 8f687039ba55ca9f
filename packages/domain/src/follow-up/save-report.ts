import type { Joining } from '../accession/joining.ts';
import type { Commitment } from '../agreement/commitment.ts';
import type { CommitmentReportId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { openFollowUp } from './open-follow-up.ts';
import { hasJoined } from './awaited-reporters.ts';
import {
  reportsOn,
  type CommitmentReport,
  type ReportDraft,
  type Reporter,
  type ReportProgress,
} from './commitment-report.ts';
import type { OpenFollowUp, YearlyFollowUp } from './yearly-follow-up.ts';

/**
 * Saves what a party writes about one commitment. Refuses what was written on an older version than the one that
 * is there, so that two people of a party never overwrite each other; nothing changes what was handed in.
 * Refuses after publication, a party that has not joined, and a commitment that is not the party's.
 */
export function decideSaveReport(
  followUp: YearlyFollowUp,
  report: CommitmentReport | null,
  { id, by, commitment, joinings, draft, version, now }: Saving,
): Result<Change<{ version: number }>, Refusal> {
  const may = mayReport(followUp, by, joinings);
  if (!may.ok) return may;
  if (commitment.cycle !== followUp.stage.cycle || !reportsOn(by, commitment)) {
    return refuse({ code: 'commitmentNotTheirs' });
  }
  const actual = report?.version ?? 0;
  if (actual !== version) return refuse({ code: 'staleVersion', expected: version, actual });
  const value: CommitmentReport = {
    id,
    tenantId: followUp.tenantId,
    agreementId: followUp.stage.agreementId,
    version: version + 1,
    followUpId: followUp.id,
    commitmentId: commitment.id,
    by,
    progress: written(report, draft, now),
  };
  return ok({
    outcome: { version: value.version },
    writes: [{ put: 'commitmentReport', value }],
    facts: [],
    owed: [],
  });
}

interface Saving {
  readonly id: CommitmentReportId;
  readonly by: Reporter;
  readonly commitment: Commitment;
  readonly joinings: readonly Joining[];
  readonly draft: ReportDraft;
  /** The version it was written on; 0 when there was none. */
  readonly version: number;
  readonly now: Instant;
}

/** The open follow-up, if this party may report in it. */
export function mayReport(
  followUp: YearlyFollowUp,
  by: Reporter,
  joinings: readonly Joining[],
): Result<OpenFollowUp, Refusal> {
  const open = openFollowUp(followUp);
  if (!open.ok) return open;
  if (by.kind === 'kommun' || hasJoined(joinings, by.partyId)) return open;
  const left = joinings
    .filter(({ partyId }) => partyId === by.partyId)
    .flatMap(({ progress }) => (progress.state === 'withdrawn' ? [progress.at] : []));
  return refuse({ code: 'reporterHasNotJoined', withdrawnAt: left.toSorted().at(-1) ?? null });
}

function written(report: CommitmentReport | null, draft: ReportDraft, now: Instant): ReportProgress {
  return report === null || report.progress.state === 'draft'
    ? { state: 'draft', draft, savedAt: now }
    : { state: 'changed', draft, savedAt: now, handedIn: report.progress.handedIn };
}
