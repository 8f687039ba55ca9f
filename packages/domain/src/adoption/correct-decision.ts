import type { Agreement } from '../agreement/agreement.ts';
import type { PersonId } from '../kernel/id.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { StateWrite } from '../registry/state-document.ts';
import { isAdoptedBy } from './adopted-version.ts';
import { stepOf, type AdoptionCase, type BodyStep } from './adoption-case.ts';
import { checkDiarienummer } from './check-diarienummer.ts';
import { isOpinion, type CorrectDecision, type RecordedDecision } from './body-decision.ts';

/**
 * Corrects how a decision was written down (rättelse): what stood before is kept beside it, with who changed it and
 * why. An opinion may be corrected to another opinion; an outcome that moved the matter may not be changed to another,
 * nor the day that the adopted version counts its validity from.
 */
export function decideCorrectDecision(
  adoption: AdoptionCase,
  { bodyKey, reason, ...content }: CorrectDecision,
  around: {
    readonly agreement: Agreement;
    readonly now: Instant;
    readonly today: DateOnly;
    readonly by: PersonId;
    readonly hashOf: (record: RecordedDecision) => string;
  },
): Result<Change<null>, Refusal> {
  const step = stepOf(adoption, bodyKey);
  if (step === null) return refuse({ code: 'notFound', what: 'stage' });
  const { progress, name } = step;
  if (progress.state === 'waiting') return refuse({ code: 'decisionMissing', bodyName: name });
  if (progress.state === 'carriedOver') return refuse({ code: 'decisionReadOnly', bodyName: name });
  if (reason === '') return refuse({ code: 'adoptionReasonMissing', what: 'correction' });
  const { record: was } = progress;
  if (content.decidedOn > around.today) {
    return refuse({ code: 'decisionInFuture', on: content.decidedOn, today: around.today });
  }
  const readable = checkDiarienummer(content.diarienummer);
  if (!readable.ok) return readable;
  if (moves(was, content)) return refuse({ code: 'correctionMovesProcess', bodyName: name });
  const record: RecordedDecision = { ...was, ...content };
  const correction = { at: around.now, by: around.by, reason, was };
  const next: BodyStep = {
    ...step,
    diarienummer: content.diarienummer === '' ? step.diarienummer : content.diarienummer,
    progress: { ...progress, record, corrections: [...progress.corrections, correction] },
  };
  const steps = adoption.steps.map((one) => (one.key === bodyKey ? next : one));
  return ok({
    outcome: null,
    writes: [
      { put: 'adoptionCase', value: { ...adoption, version: adoption.version + 1, steps } },
      ...withReference(adoption, next, record, around.agreement),
    ],
    facts: [
      {
        type: 'adoption.decisionCorrected',
        data: {
          adoptionId: adoption.id,
          bodyKey,
          bodyName: name,
          reason,
          recordHash: around.hashOf(record),
        },
      },
    ],
    owed: [],
  });
}

/** Whether the process has acted on what would change. */
function moves(was: RecordedDecision, content: Omit<CorrectDecision, 'bodyKey' | 'reason'>): boolean {
  const { kind } = was.outcome;
  if (isOpinion(kind)) return !isOpinion(content.outcome.kind);
  if (content.outcome.kind !== kind || content.decidedOn !== was.decidedOn) return true;
  return was.outcome.kind === 'aterremiss' && content.outcome.kind === 'aterremiss'
    ? was.outcome.to !== content.outcome.to
    : false;
}

/** The version in force says where its decision stands; that is corrected with it. */
function withReference(
  adoption: AdoptionCase,
  step: BodyStep,
  { paragraph }: RecordedDecision,
  agreement: Agreement,
): StateWrite[] {
  const { inForce } = agreement;
  if (inForce === null || step.role !== 'adopter' || !isAdoptedBy(inForce, adoption)) return [];
  const diarienummer = step.diarienummer ?? inForce.decision.diarienummer;
  const decision = { bodyName: step.name, paragraph, diarienummer };
  const value = { ...agreement, version: agreement.version + 1, inForce: { ...inForce, decision } };
  return [{ put: 'agreement', value }];
}
