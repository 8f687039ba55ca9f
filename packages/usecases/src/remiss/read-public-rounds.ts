import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import type { Deps } from '../deps.ts';
import { textOfRound } from './load-round.ts';
import type { PublicRoundsView } from './remiss-views.ts';
import { workingDaysLeft } from './working-days-left.ts';

/** The rounds that anyone may read and answer on paper now. Rehearsals are nobody's business. */
export async function readPublicRounds(
  deps: Deps,
  { slug }: { readonly slug: string },
): Promise<Result<PublicRoundsView, Refusal>> {
  const municipality = await deps.tenants.municipalityBySlug(slug);
  if (municipality === null) return refuse({ code: 'notFound', what: 'party' });
  const now = deps.clock.now();
  const rounds = await deps.remiss.openRounds(municipality.id);
  const shown = await Promise.all(
    rounds.filter(({ closesAt }) => now < closesAt).map((round) => publicRound(deps, round)),
  );
  const { name, brandColour, logo, paperAddress, registrarEmail } = municipality;
  return ok({
    municipality: { name, slug, brandColour, logo, paperAddress, registrarEmail },
    now,
    rounds: shown.filter((round) => round !== null),
  });
}

async function publicRound(
  deps: Deps,
  round: RemissRound,
): Promise<PublicRoundsView['rounds'][number] | null> {
  const [agreement, text] = await Promise.all([
    deps.agreements.get(round.tenantId, round.stage.agreementId),
    textOfRound(deps, round),
  ]);
  if (agreement === null) return null;
  const { id, lastDay, closesAt, missiv } = round;
  return {
    id,
    agreementName: agreement.name,
    diarienummer: agreement.diarienummer,
    subject: missiv.subject,
    lastDay,
    closesAt,
    workingDaysLeft: workingDaysLeft(deps.clock.now(), lastDay),
    text,
    replaces: agreement.inForce?.number ?? null,
  };
}
