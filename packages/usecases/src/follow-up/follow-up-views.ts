import { CommitmentParty, LineageChange } from '@overens/domain/agreement/commitment';
import {
  CommitmentStatus,
  HandedInReport,
  ReportDraft,
  Reporter,
  ReportTiming,
} from '@overens/domain/follow-up/commitment-report';
import { Compilation, PublishedReport, ReportAddressee } from '@overens/domain/follow-up/yearly-follow-up';
import { AgreementId, CommitmentId, FollowUpId, TenantId, UnitId } from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { Sha256 } from '@overens/domain/process/pin';
import { LogoName } from '@overens/domain/municipality/logo';
import { z } from 'zod';

/** A report that has been handed in, with the name of the party. */
export const NamedReport = z.strictObject({ by: Reporter, name: z.string(), ...HandedInReport.shape });
export type NamedReport = z.infer<typeof NamedReport>;

/** What a party said of the same commitment, or of what it grew out of, in the published report before. */
const Previously = z.strictObject({ status: CommitmentStatus, done: z.string(), dueOn: DateOnly });

/** One commitment in a party's form. */
export const ReportUnit = z.strictObject({
  commitmentId: CommitmentId,
  order: z.int(),
  party: CommitmentParty,
  wording: z.string(),
  /** What the next save must build on; 0 when nothing is saved. */
  version: z.int(),
  state: z.enum(['empty', 'draft', 'handedIn', 'changed']),
  written: ReportDraft,
  previously: Previously.nullable(),
});
export type ReportUnit = z.infer<typeof ReportUnit>;

const Receipt = z.strictObject({
  at: Instant,
  timing: ReportTiming,
  /** The day that it came, if on paper. */
  paperOn: DateOnly.nullable(),
});

/** A year's follow-up as those who lead it see it. */
export const FollowUpView = z.strictObject({
  id: FollowUpId,
  tenantId: TenantId,
  agreementId: AgreementId,
  agreementName: z.string(),
  municipalitySlug: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  now: Instant,
  title: z.string(),
  status: z.enum(['open', 'closed', 'ended']),
  opensOn: DateOnly,
  reportBy: DateOnly,
  dueOn: DateOnly,
  isOverdue: z.boolean(),
  jointBodyName: z.string(),
  reminders: z.array(z.strictObject({ key: z.string(), title: z.string(), at: Instant, done: z.boolean() })),
  /** The municipality first, then organisations by name. */
  parties: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      /** `left`: was asked and is no longer a party; what it reported stands. */
      state: z.enum(['silent', 'begun', 'handedIn', 'left']),
      received: Receipt.nullable(),
    }),
  ),
  commitments: z.array(
    z.strictObject({
      id: CommitmentId,
      order: z.int(),
      party: CommitmentParty,
      wording: z.string(),
      summary: z.string(),
      reports: z.array(NamedReport),
    }),
  ),
  /** The municipality's own reports, as its officers write them. */
  own: z.array(ReportUnit),
  ownReceived: Receipt.nullable(),
  compiled: Compilation.omit({ summaries: true }),
  /** Whom the report goes to when it is published. */
  recipients: z.array(ReportAddressee),
  published: z
    .strictObject({ at: Instant, timing: ReportTiming, byName: z.string(), hash: Sha256 })
    .nullable(),
  may: z.strictObject({ work: z.boolean(), publish: z.boolean() }),
});
export type FollowUpView = z.infer<typeof FollowUpView>;

/** What a party has to report, and when. */
export const PartyFollowUp = z.strictObject({
  id: FollowUpId,
  title: z.string(),
  status: z.enum(['open', 'closed', 'ended']),
  /** Whether the party may report now: it has joined, and the report is not out. */
  mayReport: z.boolean(),
  reportBy: DateOnly,
  closesAt: Instant,
  workingDaysLeft: z.int(),
  dueOn: DateOnly,
  received: Receipt.nullable(),
  publishedAt: Instant.nullable(),
});
export type PartyFollowUp = z.infer<typeof PartyFollowUp>;

const partyFrame = {
  agreementId: AgreementId,
  agreementName: z.string(),
  municipality: z.strictObject({
    name: z.string(),
    slug: z.string(),
    brandColour: z.string(),
    logo: LogoName.nullable(),
  }),
  partyName: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  now: Instant,
};

/** The follow-ups that a party has been asked about, the newest first. */
export const PartyFollowUpsView = z.strictObject({ ...partyFrame, followUps: z.array(PartyFollowUp) });
export type PartyFollowUpsView = z.infer<typeof PartyFollowUpsView>;

/** A party's form in one follow-up. */
export const PartyReportView = z.strictObject({
  ...partyFrame,
  followUp: PartyFollowUp,
  units: z.array(ReportUnit),
});
export type PartyReportView = z.infer<typeof PartyReportView>;

/** A published report, for everyone. */
export const PublicReportView = z.strictObject({
  followUpId: FollowUpId,
  agreementId: AgreementId,
  municipality: z.strictObject({
    name: z.string(),
    slug: z.string(),
    brandColour: z.string(),
    logo: LogoName.nullable(),
  }),
  mode: z.enum(['real', 'rehearsal']),
  title: z.string(),
  jointBodyName: z.string(),
  at: Instant,
  timing: ReportTiming,
  hash: Sha256,
  report: PublishedReport,
});
export type PublicReportView = z.infer<typeof PublicReportView>;

/** The commitments of the version in force with what became of them, year by year, and what was dropped. */
export const CommitmentsView = z.strictObject({
  agreementId: AgreementId,
  cycle: z.int(),
  commitments: z.array(
    z.strictObject({
      id: CommitmentId,
      order: z.int(),
      party: CommitmentParty,
      wording: z.string(),
      unitId: UnitId,
      origin: z.strictObject({
        change: LineageChange,
        from: z.array(
          z.strictObject({ id: CommitmentId, cycle: z.int(), order: z.int(), wording: z.string() }),
        ),
      }),
      /** What each party said last, and when that was published; empty before the first follow-up. */
      latest: z.array(
        z.strictObject({
          by: Reporter,
          name: z.string(),
          status: CommitmentStatus,
          followUpId: FollowUpId,
          publishedOn: DateOnly,
        }),
      ),
      /** The newest first; of what it grew out of too. */
      history: z.array(
        z.strictObject({
          followUpId: FollowUpId,
          dueOn: DateOnly,
          publishedOn: DateOnly,
          cycle: z.int(),
          order: z.int(),
          wording: z.string(),
          summary: z.string(),
          reports: z.array(NamedReport),
        }),
      ),
    }),
  ),
  dropped: z.array(
    z.strictObject({
      id: CommitmentId,
      cycle: z.int(),
      order: z.int(),
      party: CommitmentParty,
      wording: z.string(),
      reason: z.string(),
    }),
  ),
});
export type CommitmentsView = z.infer<typeof CommitmentsView>;
