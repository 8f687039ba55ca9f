import { AppealState } from '@overens/domain/adoption/appeal';
import { BodyRole, BodyType, MinutesDays, WorksheetRow } from '@overens/domain/adoption/adoption-case';
import { DecisionException, DecisionOutcome, MinutesRemark } from '@overens/domain/adoption/body-decision';
import { CommitmentParty, LineageChange } from '@overens/domain/agreement/commitment';
import { InForce } from '@overens/domain/agreement/in-force';
import {
  AdoptionId,
  AgreementId,
  CommitmentId,
  TenantId,
  TextVersionId,
  UnitId,
} from '@overens/domain/kernel/id';
import { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';

/** A decision as the register shows it. */
export const DecisionView = z.strictObject({
  decidedOn: DateOnly,
  paragraph: z.string(),
  diarienummer: z.string(),
  outcome: DecisionOutcome,
  decisionText: z.string(),
  remarks: z.array(MinutesRemark),
  exceptions: z.array(DecisionException),
  recordedAt: Instant,
  /** The name of who recorded it. */
  recordedBy: z.string(),
});
export type DecisionView = z.infer<typeof DecisionView>;

export const WarningView = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('meetingOverdue'), on: DateOnly }),
  z.strictObject({ code: z.literal('meetingBeforePreparing'), before: z.string() }),
  z.strictObject({ code: z.literal('announcementMissing'), by: DateOnly }),
  z.strictObject({ code: z.literal('announcedLate'), by: DateOnly, on: DateOnly }),
  z.strictObject({ code: z.literal('justeringLate'), by: DateOnly }),
  z.strictObject({ code: z.literal('anslagLate'), by: DateOnly }),
  z.strictObject({ code: z.literal('bodiesNotHeard'), missing: z.array(z.string()) }),
]);
export type WarningView = z.infer<typeof WarningView>;

/** The days after a meeting: what the law says, and what has happened. */
export const MinutesView = z.strictObject({
  ...MinutesDays.shape,
  appeal: AppealState,
  justerasBy: DateOnly,
  anslasBy: DateOnly.nullable(),
  appealLastDay: DateOnly.nullable(),
  earliestRemoval: DateOnly.nullable(),
  isAppealable: z.boolean(),
  lagaKraftOn: DateOnly.nullable(),
});
export type MinutesView = z.infer<typeof MinutesView>;

/** One body: where it stands, and its part of the register. */
export const BodyView = z.strictObject({
  key: z.string(),
  name: z.string(),
  type: BodyType,
  role: BodyRole,
  diarienummer: z.string().nullable(),
  meetingOn: DateOnly.nullable(),
  announcedOn: DateOnly.nullable(),
  state: z.enum(['waiting', 'decided', 'carriedOver']),
  /** The visit that the decision was carried over from. */
  fromVisit: z.int().nullable(),
  /** Bodies that have to decide before this one and have not. */
  waitsFor: z.array(z.string()),
  /** Bodies that it can send the matter back to. */
  mayReturnTo: z.array(z.strictObject({ key: z.string(), name: z.string() })),
  decision: DecisionView.nullable(),
  corrections: z.array(
    z.strictObject({ at: Instant, by: z.string(), reason: z.string(), was: DecisionView }),
  ),
  postponed: z.array(DecisionView),
  /** `null` until this visit has a decision. */
  minutes: MinutesView.nullable(),
  warnings: z.array(WarningView),
});
export type BodyView = z.infer<typeof BodyView>;

/** A decision that was ordered to be recorded and is not, and why. */
export const DecisionOrderView = z.strictObject({
  id: z.string(),
  bodyName: z.string(),
  by: z.string(),
  /** `null` while it is being carried out. */
  refusal: Refusal.nullable(),
});
export type DecisionOrderView = z.infer<typeof DecisionOrderView>;

/** A text's way through the bodies: who has decided, who is missing, how it ended. domain.md R2-18. */
export const AdoptionView = z.strictObject({
  id: AdoptionId,
  tenantId: TenantId,
  agreementId: AgreementId,
  agreementName: z.string(),
  diarienummer: z.array(z.string()),
  mode: z.enum(['real', 'rehearsal']),
  title: z.string(),
  cycle: z.int(),
  visit: z.int(),
  now: Instant,
  today: DateOnly,
  text: z.strictObject({ id: TextVersionId, number: z.int(), hash: z.string() }),
  status: z.enum(['open', 'closed']),
  closing: z
    .strictObject({
      at: Instant,
      how: z.enum(['adopted', 'rejected', 'returned']),
      by: z.string(),
      /** The title of the stage, or the name of the body, that it went back to. */
      returnedTo: z.string().nullable(),
    })
    .nullable(),
  bodies: z.array(BodyView),
  counts: z.strictObject({ decided: z.int(), all: z.int() }),
  commitments: z.strictObject({ state: z.enum(['proposed', 'saved', 'confirmed']), count: z.int() }),
  /** What came into force by this visit; also when it has been replaced since. */
  inForce: InForce.nullable(),
  /** Whether what came into force by this visit still is. */
  isInForce: z.boolean(),
  /** The version that was in force before, when another replaced it by this visit. */
  replaced: z.strictObject({ number: z.int(), adoptedOn: DateOnly, replacedOn: DateOnly }).nullable(),
  /** The court's annulment of the decision that ended the visit before: why this one began. */
  because: z
    .strictObject({ visit: z.int(), courtCase: z.string(), on: DateOnly, reason: z.string() })
    .nullable(),
  minorityUsedOn: DateOnly.nullable(),
  orders: z.array(DecisionOrderView),
  visits: z.array(z.strictObject({ id: AdoptionId, visit: z.int(), isThis: z.boolean() })),
  may: z.strictObject({ record: z.boolean(), work: z.boolean() }),
});
export type AdoptionView = z.infer<typeof AdoptionView>;

/** A commitment of the list, with what it seems to have grown out of. */
export const WorksheetRowView = z.strictObject({
  ...WorksheetRow.shape,
  change: LineageChange,
  /** How sure the proposal is; `null` for what a person has saved. */
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
  guesses: z.array(z.strictObject({ from: CommitmentId, likeness: z.number() })),
});
export type WorksheetRowView = z.infer<typeof WorksheetRowView>;

/** The list of commitments to go through before the text can be adopted. */
export const CommitmentsView = z.strictObject({
  adoptionId: AdoptionId,
  status: z.enum(['open', 'closed']),
  state: z.enum(['proposed', 'saved', 'confirmed']),
  revision: z.int(),
  confirmed: z.strictObject({ at: Instant, by: z.string() }).nullable(),
  rows: z.array(WorksheetRowView),
  dropped: z.array(z.strictObject({ id: CommitmentId, reason: z.string() })),
  /** The commitments of the version in force, of which a fate must be stated. */
  earlier: z.array(
    z.strictObject({ id: CommitmentId, order: z.int(), party: CommitmentParty, wording: z.string() }),
  ),
  /** Earlier ones of which nobody has said what became. */
  withoutFate: z.array(CommitmentId),
  /** Every paragraph of the text, to add one that was not proposed. */
  units: z.array(
    z.strictObject({
      id: UnitId,
      heading: z.string(),
      text: z.string(),
      /** Whose commitment it may be, when the words are not sure enough to propose it; else `null`. */
      maybeOf: CommitmentParty.nullable(),
    }),
  ),
});
export type CommitmentsView = z.infer<typeof CommitmentsView>;
