import { z } from 'zod';
import { AgreementId } from '../kernel/id.ts';
import { StageKind } from './stage-kind.ts';

/** One run of one stage: a stage that is returned to gets a new visit, and the old one stays readable. */
export const StageVisit = z.strictObject({
  agreementId: AgreementId,
  cycle: z.int().positive(),
  stageKey: z.string().regex(/^[a-z][a-z0-9-]*$/),
  kind: StageKind,
  visit: z.int().positive(),
});
export type StageVisit = z.infer<typeof StageVisit>;

/** The workflow id of a stage: ids and template keys only, never personal data (design §4). */
export function stageWorkflowId(stage: StageVisit): string {
  return `${stage.agreementId}/c${stage.cycle}/${stage.stageKey}/${stage.visit}`;
}
