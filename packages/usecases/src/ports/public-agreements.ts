import type { TenantId } from '@overens/domain/kernel/id';
import type { StateDocument } from '@overens/domain/registry/state-document';

/** Agreements as everyone may see them. */
export interface PublicAgreements {
  /** Real agreements of which a version is or has been in force, the newest first. Never rehearsals. */
  readonly adopted: (tenantId: TenantId) => Promise<StateDocument<'agreement'>[]>;
}
