import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import { commitmentsOfCycle, type Commitment } from '@overens/domain/agreement/commitment';
import type { AdoptionCase } from '@overens/domain/adoption/adoption-case';
import type { AdoptionId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';

/** A visit with what stands around it. */
export interface LoadedAdoption {
  readonly adoption: AdoptionCase;
  readonly agreement: Agreement;
  readonly now: Instant;
}

/** Loads a visit with its agreement; `null` when there is none in that municipality. */
export async function loadAdoption(
  deps: Deps,
  { tenantId, adoptionId }: { readonly tenantId: TenantId; readonly adoptionId: AdoptionId },
): Promise<LoadedAdoption | null> {
  const adoption = await deps.stages.byId('adoptionCase', tenantId, adoptionId);
  const agreement =
    adoption === null ? null : await deps.agreements.get(tenantId, adoption.stage.agreementId);
  if (adoption === null || agreement === null) return null;
  return { adoption, agreement, now: agreementNow(agreement, deps.clock.now()) };
}

/** The text put forward. Throws when it is gone: text versions are never removed. */
export async function textOfAdoption(deps: Deps, adoption: AdoptionCase): Promise<AgreementText> {
  const text = await deps.agreements.textVersion(adoption.tenantId, adoption.text.id);
  if (text === null) throw new Error(`The text of ${adoption.id} is missing.`);
  return AgreementText.parse(text.body);
}

/** The commitments of the version in force, in their order: those of which a fate must be stated. */
export function earlierCommitments(
  { inForce }: Pick<Agreement, 'inForce'>,
  all: readonly Commitment[],
): Commitment[] {
  if (inForce === null) return [];
  return commitmentsOfCycle(all, inForce.cycle)
    .filter(({ textVersionId }) => textVersionId === inForce.textVersionId)
    .toSorted((a, b) => a.order - b.order);
}
