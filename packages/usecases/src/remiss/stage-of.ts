import type { Agreement } from '@overens/domain/agreement/agreement';
import type { RemissStage } from '@overens/domain/process/process-template';
import type { Deps } from '../deps.ts';

/** The remiss of this key in the template version that the agreement is pinned to. */
export async function stageOf(
  deps: Deps,
  agreement: Agreement,
  stageKey: string,
): Promise<RemissStage | null> {
  const template = await deps.publications.template(agreement.template.key, agreement.template.version);
  const stage = template?.definition.revision.find(({ key }) => key === stageKey);
  return stage?.kind === 'remiss' ? stage : null;
}
