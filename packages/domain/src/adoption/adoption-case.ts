import { z } from 'zod';
import { CommitmentParty } from '../agreement/commitment.ts';
import { AdoptionId, CommitmentId, PersonId, TenantId, TextVersionId, UnitId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';
import { StageOutcome } from '../process/stage-run.ts';
import { StageVisit } from '../process/stage-visit.ts';
import { AppealState } from './appeal.ts';
import { DecisionCorrection, RecordedDecision } from './body-decision.ts';

/** What kind of body it is: kommunfullmäktige has rules that a nämnd has not (domain.md KL-10). */
export const BodyType = z.enum(['namnd', 'beredning', 'styrelse', 'fullmaktige']);
export type BodyType = z.infer<typeof BodyType>;

/** What a body does in the matter: is heard, gives kommunstyrelsens proposal, adopts. */
export const BodyRole = z.enum(['preparing', 'board', 'adopter']);
export type BodyRole = z.infer<typeof BodyRole>;

/** What happened to the minutes after the meeting: justering, notice put up, notice taken down. KL 5:69, 8:12. */
export const NotedDays = z.strictObject({
  justeradOn: DateOnly.nullable(),
  anslagetOn: DateOnly.nullable(),
  nedtagetOn: DateOnly.nullable(),
});
export type NotedDays = z.infer<typeof NotedDays>;

/** The days of the minutes, and whether the decision has been appealed. */
export const MinutesDays = z.strictObject({ ...NotedDays.shape, appeal: AppealState });
export type MinutesDays = z.infer<typeof MinutesDays>;

export const noMinutesYet: MinutesDays = {
  justeradOn: null,
  anslagetOn: null,
  nedtagetOn: null,
  appeal: { state: 'none' },
};

/** How far a body has come. */
export const BodyProgress = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('waiting') }),
  z.strictObject({
    state: z.literal('decided'),
    record: RecordedDecision,
    /** Oldest first. */
    corrections: z.array(DecisionCorrection),
    minutes: MinutesDays,
  }),
  /** Decided in an earlier visit that this one continues; read-only here. */
  z.strictObject({
    state: z.literal('carriedOver'),
    fromVisit: z.int().positive(),
    record: RecordedDecision,
  }),
]);
export type BodyProgress = z.infer<typeof BodyProgress>;

/** One body's part of the way, in the order of the template. */
export const BodyStep = z.strictObject({
  key: z.string(),
  name: z.string(),
  type: BodyType,
  role: BodyRole,
  /** Each body has a diary of its own (domain.md OF-01). */
  diarienummer: z.string().nullable(),
  meetingOn: DateOnly.nullable(),
  /** The day the meeting was announced (kungjord), for kommunfullmäktige. KL 5:13. */
  announcedOn: DateOnly.nullable(),
  /** Meetings that put it off (bordläggning), oldest first. */
  postponed: z.array(RecordedDecision),
  progress: BodyProgress,
});
export type BodyStep = z.infer<typeof BodyStep>;

/** One commitment of the text put forward, and the earlier ones that it grew out of. */
export const WorksheetRow = z.strictObject({
  unitId: UnitId,
  party: CommitmentParty,
  wording: z.string().trim().min(1).max(4_000),
  from: z.array(CommitmentId).max(50),
});
export type WorksheetRow = z.infer<typeof WorksheetRow>;

export const DroppedCommitment = z.strictObject({ id: CommitmentId, reason: z.string().trim().max(2_000) });
export type DroppedCommitment = z.infer<typeof DroppedCommitment>;

const lists = {
  /** Counts up with every change, so that two officers do not write over each other. */
  revision: z.int().nonnegative(),
  rows: z.array(WorksheetRow).max(500),
  dropped: z.array(DroppedCommitment).max(500),
};

/** The list of commitments that the officer confirms before the text can be adopted; empty when there are none. */
export const CommitmentsWorksheet = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('proposed'), revision: z.literal(0) }),
  z.strictObject({ state: z.literal('saved'), ...lists }),
  z.strictObject({ state: z.literal('confirmed'), ...lists, at: Instant, by: PersonId }),
]);
export type CommitmentsWorksheet = z.infer<typeof CommitmentsWorksheet>;

const shared = {
  id: AdoptionId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  /** The version put forward: the newest when the visit began. No other can be adopted. */
  text: z.strictObject({ id: TextVersionId, number: z.int().positive(), hash: Sha256 }),
  /** Where an återremiss goes that is not for one body. */
  returnsTo: z.string(),
  steps: z.array(BodyStep).min(2),
  /** The day a minority of kommunfullmäktige put the matter off or sent it back: that can be done once. KL 5:50. */
  minorityUsedOn: DateOnly.nullable(),
  worksheet: CommitmentsWorksheet,
};

export const OpenAdoption = z.strictObject({ ...shared, status: z.literal('open') });
export type OpenAdoption = z.infer<typeof OpenAdoption>;

export const ClosedAdoption = z.strictObject({
  ...shared,
  status: z.literal('closed'),
  closing: z.strictObject({
    at: Instant,
    how: z.enum(['adopted', 'rejected', 'returned']),
    /** The body whose decision ended the visit. */
    by: z.string(),
    outcome: StageOutcome,
  }),
});
export type ClosedAdoption = z.infer<typeof ClosedAdoption>;

/** The way of a text through the bodies to its adoption: one visit. domain.md §4.1 steps 4–7, §8.1. */
export const AdoptionCase = z.discriminatedUnion('status', [OpenAdoption, ClosedAdoption]);
export type AdoptionCase = z.infer<typeof AdoptionCase>;

/** The step of a body; `null` when the body has no part in it. */
export function stepOf(adoption: Pick<AdoptionCase, 'steps'>, bodyKey: string): BodyStep | null {
  return adoption.steps.find(({ key }) => key === bodyKey) ?? null;
}

/** The decision that counts for a body in this visit, made in it or carried over; `null` while it is awaited. */
export function decisionOf({ progress }: Pick<BodyStep, 'progress'>): RecordedDecision | null {
  return progress.state === 'waiting' ? null : progress.record;
}

/** The bodies whose decisions come before this one's: none for those that are heard side by side. */
export function stepsBefore(adoption: Pick<AdoptionCase, 'steps'>, { role }: BodyStep): BodyStep[] {
  const rank = RANK[role];
  return adoption.steps.filter((step) => RANK[step.role] < rank);
}

const RANK = { preparing: 0, board: 1, adopter: 2 } as const satisfies Record<BodyRole, number>;
