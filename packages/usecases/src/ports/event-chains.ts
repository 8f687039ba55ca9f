import type { AgreementId, TenantId } from '@overens/domain/kernel/id';

/** What a check of an agreement's event chain found: whole, or the number of the first link that does not hold. */
export type ChainCheckOutcome =
  | { readonly intact: true; readonly events: number }
  | { readonly intact: false; readonly events: number; readonly brokenAtSeq: number };

export interface EventChains {
  /** Checks every link as it is stored now, against the head that is kept apart from the chain. */
  readonly check: (tenantId: TenantId, agreementId: AgreementId) => Promise<ChainCheckOutcome>;
}
