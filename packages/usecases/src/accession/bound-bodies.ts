import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Deps } from '../deps.ts';

/**
 * The nämnder that the adoption binds; none where the template says that each joins (domain.md R0-14, §3.6), and none
 * when a court has annulled it.
 */
export async function boundBodies(deps: Deps, { template, inForce }: Agreement): Promise<string[]> {
  if (inForce?.annulled !== undefined) return [];
  const published = await deps.publications.template(template.key, template.version);
  const accession = published?.definition.inForce.find(({ kind }) => kind === 'accession');
  if (published === null || accession?.kind !== 'accession' || accession.coverage === 'eachJoins') return [];
  return published.definition.bodies
    .filter(({ type }) => type === 'namnd' || type === 'styrelse')
    .map(({ name }) => name);
}
