import { can, type Actor } from '@overens/domain/access/access';
import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { AgreementId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { Municipality } from '@overens/domain/municipality/municipality';
import type { Deps } from '../deps.ts';

/** An agreement that has been adopted, as the public meets it. */
export interface PublicScene {
  readonly municipality: Municipality;
  readonly agreement: Agreement;
  readonly now: Instant;
}

/**
 * An agreement that this visitor may see: everyone a real one that has been adopted, those who rehearse it a
 * rehearsal. `null` otherwise: that there is a rehearsal is nobody's business.
 */
export async function publicScene(
  deps: Deps,
  query: { readonly slug: string; readonly agreementId: AgreementId; readonly actor: Actor },
): Promise<PublicScene | null> {
  const municipality = await deps.tenants.municipalityBySlug(query.slug);
  if (municipality === null) return null;
  const agreement = await deps.agreements.get(municipality.id, query.agreementId);
  if (agreement === null || agreement.inForce === null) return null;
  const { tenantId } = agreement;
  if (agreement.mode.kind === 'rehearsal' && !can(query.actor, 'accession.read', { tenantId })) return null;
  return { municipality, agreement, now: agreementNow(agreement, deps.clock.now()) };
}
