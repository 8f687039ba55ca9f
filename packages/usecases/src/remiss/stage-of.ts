import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TemplateStage } from '@overens/domain/process/process-template';
import type { Deps } from '../deps.ts';

/** The stage of this key in the template version that the agreement is pinned to. */
export async function stageOf(
  deps: Deps,
  agreement: Agreement,
  stageKey: string,
): Promise<TemplateStage | null> {
  const template = await deps.publications.template(agreement.template.key, agreement.template.version);
  return template?.definition.revision.find(({ key }) => key === stageKey) ?? null;
}
