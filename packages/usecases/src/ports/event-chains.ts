import type { AgreementId, TenantId } from '@overens/domain/kernel/id';

/** What a check of an agreement's event chain found: whole, or the number of the first link that does not hold. */
export type ChainCheckOutcome =
  | { readonly intact: true; readonly events: number }
  | { readonly intact: false; readonly events: number; readonly brokenAtSeq: number };

export interface EventChains {
  /** Checks every link as it is stored now, against the head that is kept apart from the chain. */
  readonly check: (tenantId: TenantId, agreementId: AgreementId) => Promise<ChainCheckOutcome>;
  /**
   * Checks the links of at most `limit` events after `afterSeq`: that each is as it was written, that it follows on
   * the one before, and that none is missing up to the head. Costs as much as the part, however long the chain is.
   */
  readonly checkPart: (
    tenantId: TenantId,
    agreementId: AgreementId,
    part: { afterSeq: number; limit: number },
  ) => Promise<ChainCheckOutcome>;
}
