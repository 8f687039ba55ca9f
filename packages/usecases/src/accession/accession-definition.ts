import type { Agreement } from '@overens/domain/agreement/agreement';
import type { AccessionObligation } from '@overens/domain/process/process-template';
import type { Deps } from '../deps.ts';

/** What the agreement's template says of joining; `null` when it says nothing. */
export async function accessionDefinition(
  deps: Deps,
  { template }: Agreement,
): Promise<AccessionObligation | null> {
  const published = await deps.publications.template(template.key, template.version);
  return published?.definition.inForce.find((obligation) => obligation.kind === 'accession') ?? null;
}
