import type { Actor } from '@overens/domain/access/access';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { AgreementId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { publicScene } from '../accession/public-scene.ts';
import type { Deps } from '../deps.ts';
import { publicChangesBetween } from './public-changes-between.ts';
import type { PublicChangesView } from './public-changes-view.ts';

/**
 * What an adopted version changed in the one that was in force before it, for everyone, with what is public of why.
 * Refuses what the public page does not show, and the first version, which changed nothing. domain.md §8.10 RE-04.
 */
export async function readPublicChanges(
  deps: Deps,
  query: {
    readonly slug: string;
    readonly agreementId: AgreementId;
    readonly number: number;
    readonly actor: Actor;
  },
): Promise<Result<PublicChangesView, Refusal>> {
  const scene = await publicScene(deps, query);
  if (scene === null) return refuse({ code: 'notFound', what: 'agreement' });
  const from = inForceBefore(scene.agreement, query.number);
  if (from === null) return refuse({ code: 'notFound', what: 'text' });
  return await publicChangesBetween(deps, scene, { of: 'adopted', from, to: query.number });
}

/** The version that was in force right before that one; `null` for the first, and for one that never was. */
function inForceBefore({ formerly, inForce }: Agreement, number: number): number | null {
  const numbers = [...formerly, ...(inForce === null ? [] : [inForce])].map((version) => version.number);
  const at = numbers.indexOf(number);
  return numbers[at - 1] ?? null;
}
