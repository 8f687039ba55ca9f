import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { RoundId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';

/** A round with what stands around it. */
export interface LoadedRound {
  readonly round: RemissRound;
  readonly agreement: Agreement;
  readonly recipients: readonly RemissRecipient[];
  readonly now: Instant;
}

/** Loads a round for those who prepare and follow it; `null` when there is none in that municipality. */
export async function loadRound(
  deps: Deps,
  { tenantId, roundId }: { readonly tenantId: TenantId; readonly roundId: RoundId },
): Promise<LoadedRound | null> {
  const [round, recipients] = await Promise.all([
    deps.remiss.round(tenantId, roundId),
    deps.remiss.recipients(tenantId, roundId),
  ]);
  const agreement = round === null ? null : await deps.agreements.get(tenantId, round.stage.agreementId);
  if (round === null || agreement === null) return null;
  return { round, agreement, recipients, now: agreementNow(agreement, deps.clock.now()) };
}

/** The text a round asks about. Throws when it is gone: text versions are never removed. */
export async function textOfRound(deps: Deps, round: RemissRound): Promise<AgreementText> {
  const text = await deps.agreements.textVersion(round.tenantId, round.textVersionId);
  if (text === null) throw new Error(`The text of ${round.id} is missing.`);
  return AgreementText.parse(text.body);
}
