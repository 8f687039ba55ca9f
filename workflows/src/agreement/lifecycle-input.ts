import type { AgreementId, TenantId } from '@overens/domain/kernel/id';

/**
 * Carried through every continue-as-new: ids and the clock. Version 1 also counted its place among the stages;
 * where an agreement stands is now read from what has happened to it, so the count is not read any more.
 */
export interface LifecycleInput {
  readonly v: 1 | 2;
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  readonly clockOffsetMs: number;
}

/** A rest is renewed at least this often, so that old code paths can be retired (design §4). */
export const LONGEST_REST_MS = 30 * 24 * 60 * 60 * 1_000;
