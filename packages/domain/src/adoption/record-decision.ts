import type { PersonId } from '../kernel/id.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { StageOutcome } from '../process/stage-run.ts';
import type { AgreementFact } from '../registry/agreement-event.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import {
  noMinutesYet,
  stepOf,
  stepsBefore,
  type AdoptionCase,
  type BodyProgress,
  type BodyStep,
  type ClosedAdoption,
  type OpenAdoption,
} from './adoption-case.ts';
import {
  isOpinion,
  type DecisionOutcome,
  type RecordDecision,
  type RecordedDecision,
} from './body-decision.ts';
import { checkDiarienummer } from './check-diarienummer.ts';
import { checkPreparation, exceptionOf } from './check-preparation.ts';
import { checkVote } from './minority-rule.ts';
import { setInForce, type AdoptionSurroundings } from './set-in-force.ts';

/** When and by whom a decision is recorded, and what stands around it. */
export interface DecisionScene extends AdoptionSurroundings {
  readonly now: Instant;
  readonly today: DateOnly;
  readonly by: PersonId;
  /** The hash of a record as the event log keeps it. */
  readonly hashOf: (record: RecordedDecision) => string;
}

/**
 * Records what a body has decided, and what follows: an opinion is noted, a bordläggning gives a new meeting day, an
 * återremiss or a no sends the matter back, and kommunfullmäktiges adoption sets the version in force in the same
 * change. Refuses by the rules of domain.md §8.1: KL-01 to KL-04 and KL-10, and another text than the one prepared.
 */
export function decideRecordDecision(
  adoption: AdoptionCase,
  order: RecordDecision,
  scene: DecisionScene,
): Result<Change<null>, Refusal> {
  const step = stepOf(adoption, order.bodyKey);
  if (step === null) return refuse({ code: 'notFound', what: 'stage' });
  const taken = alreadyRecorded(step);
  if (taken !== null) return refuse(taken);
  if (adoption.status === 'closed') return refuse({ code: 'adoptionClosed', at: adoption.closing.at });
  const allowed = checkDecision(adoption, step, order, scene.today);
  if (!allowed.ok) return allowed;
  const record = recordOf(order, scene);
  const fact: AgreementFact = {
    type: 'adoption.decisionRecorded',
    data: {
      adoptionId: adoption.id,
      bodyKey: step.key,
      bodyName: step.name,
      outcome: order.outcome.kind,
      decidedOn: order.decidedOn,
      paragraph: order.paragraph,
      textHash: order.textHash,
      recordHash: scene.hashOf(record),
    },
  };
  const noted = withRecord(adoption, step, record);
  const closing = closingOf(noted, step, order.outcome, scene.now);
  const value = closing === null ? noted : closed(noted, closing);
  const inForce = order.outcome.kind === 'antar' ? setInForce(adoption, step, record, scene) : NOTHING_MORE;
  if (!inForce.ok) return inForce;
  return ok({
    outcome: null,
    writes: [{ put: 'adoptionCase', value }, ...inForce.value.writes],
    facts: [fact, ...inForce.value.facts],
    owed: [],
  });
}

/** Why nothing more can be recorded for a body; `null` when it is still awaited. */
export function alreadyRecorded({ name, progress }: BodyStep): Refusal | null {
  switch (progress.state) {
    case 'waiting':
      return null;
    case 'carriedOver':
      return { code: 'decisionReadOnly', bodyName: name };
    case 'decided': {
      const { recordedAt, recordedBy } = progress.record;
      return {
        code: 'decisionAlreadyRecorded',
        bodyName: name,
        at: recordedAt,
        by: recordedBy,
        byName: null,
      };
    }
  }
}

function checkDecision(
  adoption: OpenAdoption,
  step: BodyStep,
  order: RecordDecision,
  today: DateOnly,
): Result<null, Refusal> {
  const { outcome, decidedOn, textHash } = order;
  if (!isForRole(step, outcome)) {
    return refuse({ code: 'outcomeNotForBody', bodyName: step.name, outcome: outcome.kind });
  }
  if (textHash !== adoption.text.hash) {
    return refuse({ code: 'textNotPrepared', preparedNumber: adoption.text.number });
  }
  if (decidedOn > today) return refuse({ code: 'decisionInFuture', on: decidedOn, today });
  const readable = checkDiarienummer(order.diarienummer);
  if (!readable.ok) return readable;
  const prepared = checkPreparation(adoption, step, order);
  if (!prepared.ok) return prepared;
  if (step.role === 'adopter' && step.type !== 'fullmaktige') {
    const other = exceptionOf(order, 'otherAdopter');
    if (other === null) return refuse({ code: 'adopterNotFullmaktige', bodyName: step.name });
    if (other.reason === '') return refuse({ code: 'adoptionReasonMissing', what: 'otherAdopter' });
  }
  return checkMotion(adoption, step, order);
}

function isForRole({ role }: BodyStep, { kind }: DecisionOutcome): boolean {
  if (kind === 'aterremiss' || kind === 'bordlaggning') return true;
  return role === 'adopter' ? kind === 'antar' || kind === 'avslar' : isOpinion(kind);
}

/** Återremiss and bordläggning: the vote, where to, and until when. */
function checkMotion(
  adoption: OpenAdoption,
  step: BodyStep,
  { outcome, decidedOn }: RecordDecision,
): Result<null, Refusal> {
  if (outcome.kind !== 'aterremiss' && outcome.kind !== 'bordlaggning') return ok(null);
  const vote = checkVote(step, outcome.vote, adoption.minorityUsedOn);
  if (!vote.ok) return vote;
  if (outcome.kind === 'bordlaggning') {
    const { newMeetingOn } = outcome;
    return newMeetingOn > decidedOn
      ? ok(null)
      : refuse({ code: 'newMeetingTooEarly', meetingOn: newMeetingOn, after: decidedOn });
  }
  if (outcome.reason === '') return refuse({ code: 'adoptionReasonMissing', what: 'aterremiss' });
  const isTarget = outcome.to === null || stepsBefore(adoption, step).some(({ key }) => key === outcome.to);
  return isTarget ? ok(null) : refuse({ code: 'returnTargetUnknown', bodyName: step.name });
}

function recordOf(order: RecordDecision, { now, by }: DecisionScene): RecordedDecision {
  const { bodyKey: _bodyKey, ...content } = order;
  return { ...content, recordedAt: now, recordedBy: by };
}

function withRecord(adoption: OpenAdoption, step: BodyStep, record: RecordedDecision): OpenAdoption {
  const { outcome } = record;
  const diarienummer = record.diarienummer === '' ? step.diarienummer : record.diarienummer;
  const decided: BodyProgress = { state: 'decided', record, corrections: [], minutes: noMinutesYet };
  const next: BodyStep =
    outcome.kind === 'bordlaggning'
      ? {
          ...step,
          diarienummer,
          meetingOn: outcome.newMeetingOn,
          announcedOn: null,
          postponed: [...step.postponed, record],
        }
      : { ...step, diarienummer, meetingOn: record.decidedOn, progress: decided };
  const byMinority =
    (outcome.kind === 'aterremiss' || outcome.kind === 'bordlaggning') && outcome.vote.by === 'minority';
  return {
    ...adoption,
    version: adoption.version + 1,
    steps: adoption.steps.map((one) => (one.key === step.key ? next : one)),
    minorityUsedOn: byMinority ? record.decidedOn : adoption.minorityUsedOn,
  };
}

/** How the visit ends with this outcome; `null` when it goes on. */
function closingOf(
  { returnsTo, stage }: OpenAdoption,
  step: BodyStep,
  outcome: DecisionOutcome,
  at: Instant,
): ClosedAdoption['closing'] | null {
  const toDrafting: StageOutcome = { kind: 'returned', to: returnsTo, bodyKey: null };
  switch (outcome.kind) {
    case 'antar':
      return { at, how: 'adopted', by: step.key, outcome: { kind: 'done' } };
    case 'avslar':
      return { at, how: 'rejected', by: step.key, outcome: toDrafting };
    case 'aterremiss': {
      const toBody: StageOutcome = { kind: 'returned', to: stage.stageKey, bodyKey: outcome.to };
      return { at, how: 'returned', by: step.key, outcome: outcome.to === null ? toDrafting : toBody };
    }
    case 'tillstyrker':
    case 'tillstyrkerMedAndring':
    case 'avstyrker':
    case 'bordlaggning':
      return null;
  }
}

function closed(adoption: OpenAdoption, closing: ClosedAdoption['closing']): ClosedAdoption {
  return { ...adoption, status: 'closed', closing };
}

const NOTHING_MORE = ok({ writes: [], facts: [] });
