import { z } from 'zod';
import {
  AgreementId,
  CommitmentId,
  CommitmentReportId,
  FollowUpId,
  PartyId,
  TenantId,
} from '../kernel/id.ts';
import type { CommitmentParty } from '../agreement/commitment.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';

/** How far a commitment has come, as the one who reports sees it. domain.md §2.5. */
export const CommitmentStatus = z.enum(['genomfort', 'pagar', 'ejPaborjat', 'hinder']);
export type CommitmentStatus = z.infer<typeof CommitmentStatus>;

/** Who reports: the municipality, or an organisation that has joined. */
export const Reporter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kommun') }),
  z.strictObject({ kind: z.literal('organisation'), partyId: PartyId }),
]);
export type Reporter = z.infer<typeof Reporter>;

const told = {
  /** What was done during the year. */
  done: z.string().max(1_500),
  obstacles: z.string().max(1_500),
  /** Figures, in words of one's own: meetings, participants, kronor. */
  numbers: z.string().max(500),
};

/** What is being written about one commitment; the status may still be open. */
export const ReportDraft = z.strictObject({ status: CommitmentStatus.nullable(), ...told });
export type ReportDraft = z.infer<typeof ReportDraft>;

/** What a party says of one commitment. */
export const ReportContent = z.strictObject({ status: CommitmentStatus, ...told });
export type ReportContent = z.infer<typeof ReportContent>;

export const ReportTiming = z.enum(['inTime', 'late']);
export type ReportTiming = z.infer<typeof ReportTiming>;

/** What was handed in, and when it reached us. */
export const HandedInReport = z.strictObject({
  content: ReportContent,
  at: Instant,
  timing: ReportTiming,
  /** The day that it came, if on paper: equal to one handed in on the web, and entered at `at`. */
  paperOn: DateOnly.optional(),
});
export type HandedInReport = z.infer<typeof HandedInReport>;

/** Where a report stands. What was handed in counts until something else is, also while it is being changed. */
export const ReportProgress = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('draft'), draft: ReportDraft, savedAt: Instant }),
  z.strictObject({ state: z.literal('handedIn'), handedIn: HandedInReport }),
  z.strictObject({
    state: z.literal('changed'),
    draft: ReportDraft,
    savedAt: Instant,
    handedIn: HandedInReport,
  }),
]);
export type ReportProgress = z.infer<typeof ReportProgress>;

/** What one party says of one commitment in one follow-up; each has a version of its own. */
export const CommitmentReport = z.strictObject({
  id: CommitmentReportId,
  tenantId: TenantId,
  agreementId: AgreementId,
  version: z.int().positive(),
  followUpId: FollowUpId,
  commitmentId: CommitmentId,
  by: Reporter,
  progress: ReportProgress,
});
export type CommitmentReport = z.infer<typeof CommitmentReport>;

/** The party's id, or `kommun`. */
export function reporterKey(by: Reporter): string {
  return by.kind === 'kommun' ? 'kommun' : by.partyId;
}

/** Whether a party reports on a commitment: the municipality on its own, organisations on theirs, both on shared. */
export function reportsOn(by: Reporter, commitment: { readonly party: CommitmentParty }): boolean {
  return commitment.party === 'both' || (commitment.party === 'kommun') === (by.kind === 'kommun');
}

/** What counts of a report: the last that was handed in; `null` while nothing has been. */
export function handedInOf({ progress }: CommitmentReport): HandedInReport | null {
  return progress.state === 'draft' ? null : progress.handedIn;
}

/** What stands in the form: what is being written, else what was handed in. */
export function writtenOf({ progress }: CommitmentReport): ReportDraft {
  return progress.state === 'handedIn' ? progress.handedIn.content : progress.draft;
}
