import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import {
  definitionOf,
  type Obligation,
  type ProcessTemplate,
  type TemplateStage,
} from '@overens/domain/process/process-template';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { Deps } from '../deps.ts';

/** An agreement with the template that it runs on, at its own time. */
export interface LifeScene {
  readonly deps: Deps;
  readonly agreement: Agreement;
  readonly template: ProcessTemplate;
  readonly now: Instant;
}

/** A visit to a stage: what stands around it. */
export interface StageScene extends LifeScene {
  readonly stage: StageVisit;
  readonly definition: TemplateStage | Obligation;
}

interface AgreementRef {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
}

/** Loads an agreement with its template. Throws when one is missing: a process runs on what exists. */
export async function lifeScene(deps: Deps, { tenantId, agreementId }: AgreementRef): Promise<LifeScene> {
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) throw new Error(`There is no agreement ${agreementId}.`);
  const { key, version } = agreement.template;
  const template = await deps.publications.template(key, version);
  if (template === null) throw new Error(`The template of ${agreementId} is not published.`);
  return {
    deps,
    agreement,
    template: template.definition,
    now: agreementNow(agreement, deps.clock.now()),
  };
}

/** Loads what stands around a visit. Throws when the template has no such stage. */
export async function stageScene(
  deps: Deps,
  { tenantId, stage }: { readonly tenantId: TenantId; readonly stage: StageVisit },
): Promise<StageScene> {
  const life = await lifeScene(deps, { tenantId, agreementId: stage.agreementId });
  return inStage(life, stage);
}

/** The scene of one of its stages. Throws when the template has no such stage. */
export function inStage(life: LifeScene, stage: StageVisit): StageScene {
  const definition = definitionOf(life.template, stage.stageKey);
  if (definition === null) throw new Error(`The template has no stage ${stage.stageKey}.`);
  return { ...life, stage, definition };
}
