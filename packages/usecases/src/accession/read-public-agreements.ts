import { agreementNow } from '@overens/domain/agreement/agreement';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { PublicAgreementsView } from './accession-views.ts';
import { forceView } from './force-view.ts';

/** The agreements of a municipality that are or have been in force. Rehearsals are nobody's business. */
export async function readPublicAgreements(
  deps: Deps,
  { slug }: { readonly slug: string },
): Promise<Result<PublicAgreementsView, Refusal>> {
  const municipality = await deps.tenants.municipalityBySlug(slug);
  if (municipality === null) return refuse({ code: 'notFound', what: 'party' });
  const adopted = await deps.publicAgreements.adopted(municipality.id);
  const now = deps.clock.now();
  const rows = await Promise.all(
    adopted.map(async (agreement) => {
      const { id, tenantId, name, diarienummer, inForce } = agreement;
      if (inForce === null) return [];
      const joinings = await deps.stages.ofAgreement('joining', tenantId, id);
      const joined = joinings.filter(({ progress }) => progress.state === 'joined').length;
      return [{ id, name, diarienummer, force: forceView(inForce, agreementNow(agreement, now)), joined }];
    }),
  );
  const { name, brandColour, logo, paperAddress, registrarEmail } = municipality;
  return ok({
    municipality: { name, slug, brandColour, logo, paperAddress, registrarEmail },
    agreements: rows.flat(),
  });
}
