import type { RoundId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { publicChangesBetween } from './public-changes-between.ts';
import type { PublicChangesView } from './public-changes-view.ts';

/**
 * What the proposal of an open round would change in the version in force, for everyone who may answer it. Refuses a
 * round that the public page does not list, and one of an agreement that has never been in force.
 */
export async function readRoundChanges(
  deps: Deps,
  query: { readonly slug: string; readonly roundId: RoundId },
): Promise<Result<PublicChangesView, Refusal>> {
  const municipality = await deps.tenants.municipalityBySlug(query.slug);
  if (municipality === null) return refuse({ code: 'notFound', what: 'round' });
  const now = deps.clock.now();
  const rounds = await deps.remiss.openRounds(municipality.id);
  const round = rounds.find(({ id, closesAt }) => id === query.roundId && now < closesAt);
  if (round === undefined) return refuse({ code: 'notFound', what: 'round' });
  const [agreement, text] = await Promise.all([
    deps.agreements.get(municipality.id, round.stage.agreementId),
    deps.agreements.textVersion(municipality.id, round.textVersionId),
  ]);
  if (agreement === null || agreement.inForce === null || text === null) {
    return refuse({ code: 'notFound', what: 'text' });
  }
  const { number: from } = agreement.inForce;
  const scene = { agreement, municipality, now };
  return await publicChangesBetween(deps, scene, { of: 'proposal', from, to: text.number });
}
