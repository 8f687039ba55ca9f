import { hasVersionInForce, versionToJoin } from '@overens/domain/accession/version-to-join';
import { agreementNow } from '@overens/domain/agreement/agreement';
import type { PartyId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { PartyLink } from '../ports/party-links.ts';
import type { PartyAgreementsView } from './party-page-views.ts';

/** The agreements in which an organisation has a page of its own, because it has been written to. Never rehearsals. */
export async function readPartyAgreements(
  deps: Deps,
  { tenantId, partyId }: { readonly tenantId: TenantId; readonly partyId: PartyId },
): Promise<Result<PartyAgreementsView, Refusal>> {
  const municipality = await deps.tenants.municipality(tenantId);
  if (municipality === null) return refuse({ code: 'notFound', what: 'party' });
  const links = await deps.partyLinks.ofParty(tenantId, partyId);
  const rows = await Promise.all(links.map((link) => rowOf(deps, link, municipality.name)));
  return ok(rows.filter((row) => row !== null));
}

async function rowOf(
  deps: Deps,
  { id: partyLinkId, tenantId, agreementId, partyId }: PartyLink,
  municipality: string,
): Promise<PartyAgreementsView[number] | null> {
  const [agreement, joinings] = await Promise.all([
    deps.agreements.get(tenantId, agreementId),
    deps.stages.ofAgreement('joining', tenantId, agreementId),
  ]);
  if (agreement === null || agreement.mode.kind === 'rehearsal') return null;
  const joining = joinings.findLast((one) => one.partyId === partyId);
  const now = agreementNow(agreement, deps.clock.now());
  const standing = joining?.progress.state ?? 'none';
  return {
    partyLinkId,
    agreementName: agreement.name,
    municipality,
    standing,
    awaitsConfirmation:
      joining !== undefined &&
      standing === 'joined' &&
      versionToJoin(agreement, now).ok &&
      !hasVersionInForce(joining, agreement),
  };
}
