import { PlannedDate } from '@overens/domain/agreement/agreement';
import { InForce } from '@overens/domain/agreement/in-force';
import { AgreementStanding } from '@overens/domain/agreement/agreement-standing';
import { AgreementId, PartyId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { StageKind } from '@overens/domain/process/stage-kind';
import { Awaited, Wait } from '@overens/domain/process/wait';
import { MunicipalRole } from '@overens/domain/access/access';
import { EventActor } from '@overens/domain/registry/agreement-event';
import { ImportedDraft } from '@overens/text/import/imported-draft';
import { AgreementText } from '@overens/text/model/agreement-text';
import { LogoName } from '@overens/domain/municipality/logo';
import { z } from 'zod';

/** A wait as a screen shows it: how it stands against the agreement's own clock. */
export const WaitView = z.strictObject({
  ...Wait.shape,
  title: z.string(),
  overdue: z.boolean(),
  /** A planned day has no time of day. */
  precision: z.enum(['instant', 'day']),
});
export type WaitView = z.infer<typeof WaitView>;

/** One row of the dashboard. */
export const AgreementRow = z.strictObject({
  id: AgreementId,
  name: z.string(),
  diarienummer: z.array(z.string()),
  mode: z.enum(['real', 'rehearsal']),
  /** In words: the stage's title, or that the process is starting or between stages. */
  standing: AgreementStanding,
  next: WaitView.nullable(),
  responsibleBody: z.string(),
});
export type AgreementRow = z.infer<typeof AgreementRow>;

/** A count that stops somewhere: there are `count`, or more than that. */
export const CountedView = z.strictObject({ count: z.int(), isMore: z.boolean() });
export type CountedView = z.infer<typeof CountedView>;

export const AgreementListView = z.strictObject({
  rows: z.array(AgreementRow),
  nextCursor: z.string().nullable(),
  counts: z.strictObject({ total: CountedView, overdue: CountedView }),
  now: Instant,
});
export type AgreementListView = z.infer<typeof AgreementListView>;

/** Past and coming, in order of time. `key` is an event type or a wait's name; the web has its words. */
export const TimelineEntry = z.strictObject({
  key: z.string(),
  title: z.string(),
  at: Instant,
  when: z.enum(['past', 'coming', 'overdue']),
  awaited: Awaited.nullable(),
  /** A day is planned; an instant is certain. */
  precision: z.enum(['instant', 'day']),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const RoundSummary = z.strictObject({
  id: RoundId,
  status: z.enum(['draft', 'open', 'closed']),
  title: z.string(),
  opensAt: Instant,
  lastDay: DateOnly,
  closesAt: Instant,
  invited: z.int(),
  answered: z.int(),
});
export type RoundSummary = z.infer<typeof RoundSummary>;

/** One visit to a stage: where its page is, and how it went. */
export const StageVisitSummary = z.strictObject({
  documentId: z.string(),
  kind: StageKind,
  cycle: z.int(),
  visit: z.int(),
  title: z.string(),
  since: Instant,
  endedAt: Instant.nullable(),
  /** `annulled`: the decision that ended it was annulled by a court, and the stage is visited again. */
  outcome: z.enum(['running', 'done', 'returned', 'annulled']),
});
export type StageVisitSummary = z.infer<typeof StageVisitSummary>;

/** A row of the time plan; from and to are days, the last one included. */
export const TimePlanRow = z.strictObject({
  key: z.string(),
  kind: StageKind,
  title: z.string(),
  visit: z.int(),
  from: DateOnly,
  to: DateOnly,
  state: z.enum(['past', 'current', 'overdue', 'coming']),
});
export type TimePlanRow = z.infer<typeof TimePlanRow>;

export const TimePlanView = z.strictObject({
  today: DateOnly,
  first: DateOnly,
  last: DateOnly,
  rows: z.array(TimePlanRow),
});
export type TimePlanView = z.infer<typeof TimePlanView>;

export const AgreementView = z.strictObject({
  ...AgreementRow.shape,
  tenantId: TenantId,
  municipality: z.string(),
  templateTitle: z.string(),
  cycle: z.int(),
  plan: z.array(PlannedDate),
  /** The agreement's own time: the server's, moved forward in a rehearsal. */
  now: Instant,
  timeline: z.array(TimelineEntry),
  rounds: z.array(RoundSummary),
  visits: z.array(StageVisitSummary),
  timePlan: TimePlanView.nullable(),
  inForce: InForce.nullable(),
  may: z.strictObject({ lead: z.boolean(), work: z.boolean() }),
});
export type AgreementView = z.infer<typeof AgreementView>;

/** What an event says beside its kind. Names are looked up when it is shown, never stored in the chain. */
export const EventDetails = z.strictObject({
  /** Which stage, by its title. */
  stage: z.string().nullable(),
  /** Which bodies it was about, by name. */
  bodies: z.array(z.string()),
  /** The last day it moved, from which to which. */
  lastDay: z.strictObject({ from: DateOnly.nullable(), to: DateOnly }).nullable(),
  reason: z.string().nullable(),
});
export type EventDetails = z.infer<typeof EventDetails>;

export const EventRow = z.strictObject({
  seq: z.int(),
  at: Instant,
  type: z.string(),
  actor: EventActor,
  /** Who acted, by a name that may be shown; never stored in the chain. */
  actorName: z.string(),
  details: EventDetails,
  hash: z.string(),
});
export type EventRow = z.infer<typeof EventRow>;

const ChainPart = z.enum(['whole', 'page']);

export const EventLogView = z.strictObject({
  events: z.array(EventRow),
  nextAfterSeq: z.int().nullable(),
  /** Whether the links hold: of the whole chain on the first page, of the page's own events on the later ones. */
  chain: z.discriminatedUnion('intact', [
    z.strictObject({ intact: z.literal(true), checked: ChainPart, events: z.int() }),
    z.strictObject({
      intact: z.literal(false),
      checked: ChainPart,
      events: z.int(),
      brokenAtSeq: z.int(),
    }),
  ]),
});
export type EventLogView = z.infer<typeof EventLogView>;

/** A day proposed by the template, with the rule that made it in words. */
export const ProposedDate = z.strictObject({
  key: z.string(),
  title: z.string(),
  on: DateOnly,
  explanation: z.string(),
  /** The holiday's name or `helg` when the day is not a working day; else `null`. */
  notWorkingDay: z.string().nullable(),
});
export type ProposedDate = z.infer<typeof ProposedDate>;

/** What the start page of a launch needs. */
export const LaunchProposalView = z.strictObject({
  tenantId: TenantId,
  today: DateOnly,
  templates: z.array(
    z.strictObject({
      key: z.string(),
      version: z.int(),
      title: z.string(),
      description: z.string(),
      responsibleBodyId: PartyId.nullable(),
      dates: z.array(ProposedDate),
    }),
  ),
  bodies: z.array(z.strictObject({ id: PartyId, name: z.string() })),
});
export type LaunchProposalView = z.infer<typeof LaunchProposalView>;

/** How chosen days stand: what must be mended and what is worth a thought, by code with the data for its sentence. */
export const DateAdviceView = z.strictObject({
  proposals: z.array(ProposedDate),
  refusals: z.array(
    z.strictObject({ code: z.string(), data: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  warnings: z.array(
    z.strictObject({ code: z.string(), data: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
});
export type DateAdviceView = z.infer<typeof DateAdviceView>;

/** A draft as it was read, for the person to correct before launch. */
export const ImportedDraftView = ImportedDraft;
export type ImportedDraftView = ImportedDraft;

/** The draft as the person corrected it. */
export const CorrectedDraft = AgreementText;

export const LaunchOutcome = z.strictObject({
  agreementId: AgreementId,
  /** False when the process engine could not be reached: saved, and started as soon as it can be. */
  processStarted: z.boolean(),
});
export type LaunchOutcome = z.infer<typeof LaunchOutcome>;

export const RehearsalMoveView = z.strictObject({
  now: Instant,
  /** The events that were stepped through, in order. */
  passed: z.array(z.strictObject({ what: z.string(), title: z.string(), at: Instant })),
  /** False when the time allowed for one call ran out before the wished day: call again to go on. */
  arrived: z.boolean(),
});
export type RehearsalMoveView = z.infer<typeof RehearsalMoveView>;

export const RehearsalMailView = z.strictObject({
  mails: z.array(
    z.strictObject({ id: z.string(), at: Instant, to: z.string(), subject: z.string(), text: z.string() }),
  ),
});
export type RehearsalMailView = z.infer<typeof RehearsalMailView>;

export const SessionView = z.strictObject({
  person: z.strictObject({ name: z.string() }).nullable(),
  municipal: z.array(
    z.strictObject({
      tenantId: TenantId,
      slug: z.string(),
      name: z.string(),
      role: MunicipalRole,
      brandColour: z.string(),
      logo: LogoName.nullable(),
    }),
  ),
  organisations: z.array(z.strictObject({ tenantId: TenantId, partyId: PartyId, name: z.string() })),
  demo: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;
