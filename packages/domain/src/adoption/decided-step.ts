import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Refusal } from '../registry/refusal.ts';
import {
  stepOf,
  type AdoptionCase,
  type BodyProgress,
  type BodyStep,
  type MinutesDays,
} from './adoption-case.ts';

/** A body that has decided in this visit, with what it decided. */
export interface DecidedStep {
  readonly step: BodyStep;
  readonly progress: Extract<BodyProgress, { state: 'decided' }>;
}

/** The step of a body whose minutes are of this visit. Refuses one that has not decided, or did so in another visit. */
export function decidedStep(adoption: AdoptionCase, bodyKey: string): Result<DecidedStep, Refusal> {
  const step = stepOf(adoption, bodyKey);
  if (step === null) return refuse({ code: 'notFound', what: 'stage' });
  const { progress, name } = step;
  if (progress.state === 'waiting') return refuse({ code: 'decisionMissing', bodyName: name });
  if (progress.state === 'carriedOver') return refuse({ code: 'decisionReadOnly', bodyName: name });
  return ok({ step, progress });
}

/** The visit with other days of a body's minutes, or another standing of its appeal. */
export function withMinutes(
  adoption: AdoptionCase,
  { step, progress }: DecidedStep,
  minutes: MinutesDays,
): AdoptionCase {
  const next: BodyStep = { ...step, progress: { ...progress, minutes } };
  const steps = adoption.steps.map((one) => (one.key === step.key ? next : one));
  return { ...adoption, version: adoption.version + 1, steps };
}
