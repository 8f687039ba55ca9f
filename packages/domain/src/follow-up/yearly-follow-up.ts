import { z } from 'zod';
import { CommitmentParty } from '../agreement/commitment.ts';
import { CommitmentId, FollowUpId, JoiningId, PartyId, PersonId, TenantId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { ReportRecipient } from '../process/process-template.ts';
import { Sha256 } from '../process/pin.ts';
import { StageVisit } from '../process/stage-visit.ts';
import { HandedInReport, Reporter, ReportTiming } from './commitment-report.ts';

/** An organisation that was asked, because it had joined when the follow-up opened. */
export const AskedOrganisation = z.strictObject({ partyId: PartyId, joiningId: JoiningId, name: z.string() });
export type AskedOrganisation = z.infer<typeof AskedOrganisation>;

export const ReportReminder = z.strictObject({ key: z.string(), title: z.string(), at: Instant });
export type ReportReminder = z.infer<typeof ReportReminder>;

/** That a party has handed in, and when it did so last. */
export const ReceivedReport = z.strictObject({
  by: Reporter,
  at: Instant,
  timing: ReportTiming,
  /** The day that it came, if on paper. */
  paperOn: DateOnly.optional(),
});
export type ReceivedReport = z.infer<typeof ReceivedReport>;

/** What the officer writes on the parties' reports, with what the joint body said at its meeting. */
export const Compilation = z.strictObject({
  /** Counts the times it has been saved: two officers never overwrite each other. */
  edition: z.int().nonnegative(),
  overall: z.string().max(8_000),
  jointBody: z.strictObject({ heldOn: DateOnly.nullable(), comments: z.string().max(8_000) }),
  summaries: z.array(z.strictObject({ commitmentId: CommitmentId, text: z.string().max(2_000) })).max(300),
});
export type Compilation = z.infer<typeof Compilation>;

/** Somebody the report goes to, by name. domain.md §3.3 no. 5. */
export const ReportAddressee = z.strictObject({
  kind: ReportRecipient,
  name: z.string(),
  /** Its entry in the address book, for an organisation that gets a letter. */
  partyId: PartyId.nullable(),
});
export type ReportAddressee = z.infer<typeof ReportAddressee>;

/** The yearly report as it was published: written, per commitment and party. domain.md §2.5. */
export const PublishedReport = z.strictObject({
  agreementName: z.string(),
  diarienummer: z.array(z.string()),
  dueOn: DateOnly,
  publishedOn: DateOnly,
  /** The text version that was followed up. */
  textNumber: z.int().positive(),
  textHash: Sha256,
  overall: z.string(),
  jointBody: Compilation.shape.jointBody,
  commitments: z.array(
    z.strictObject({
      commitmentId: CommitmentId,
      order: z.int().positive(),
      party: CommitmentParty,
      wording: z.string(),
      summary: z.string(),
      reports: z.array(z.strictObject({ by: Reporter, name: z.string(), ...HandedInReport.shape })),
    }),
  ),
  /** Those who were asked, are still parties and did not report. */
  silent: z.array(z.string()),
  /** Those who left while the follow-up was open; what they had reported stands. */
  withdrawn: z.array(z.string()),
  joinedOrganisations: z.int().nonnegative(),
  recipients: z.array(ReportAddressee),
});
export type PublishedReport = z.infer<typeof PublishedReport>;

const common = {
  id: FollowUpId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  opensOn: DateOnly,
  /** The last day for the parties; what comes later is received and flagged. */
  reportBy: DateOnly,
  /** The last day for the report to be published. */
  dueOn: DateOnly,
  /** Empty when the organisations have undertaken nothing that they could report on. */
  asked: z.array(AskedOrganisation),
  /** Whether the municipality has undertaken something to report on. */
  asksKommun: z.boolean(),
  reminders: z.array(ReportReminder),
  remindersDone: z.array(z.string()),
  received: z.array(ReceivedReport),
  compiled: Compilation,
  /** When the responsible body was told that the report is overdue; `null` while it is not. */
  overdueToldAt: Instant.nullable(),
};

export const OpenFollowUp = z.strictObject({ ...common, status: z.literal('open') });
export type OpenFollowUp = z.infer<typeof OpenFollowUp>;
export const PublishedFollowUp = z.strictObject({
  ...common,
  status: z.literal('closed'),
  published: z.strictObject({ at: Instant, by: PersonId, report: PublishedReport, hash: Sha256 }),
});
export type PublishedFollowUp = z.infer<typeof PublishedFollowUp>;
/** Over without a report: a court annulled the decision that adopted the version, so there is nothing to follow up. */
export const EndedFollowUp = z.strictObject({ ...common, status: z.literal('ended'), endedAt: Instant });
export type EndedFollowUp = z.infer<typeof EndedFollowUp>;

/** One year’s follow-up of the commitments of the version in force. domain.md §3.3, §4.2 step 10. */
export const YearlyFollowUp = z.discriminatedUnion('status', [
  OpenFollowUp,
  PublishedFollowUp,
  EndedFollowUp,
]);
export type YearlyFollowUp = z.infer<typeof YearlyFollowUp>;
