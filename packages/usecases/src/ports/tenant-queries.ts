import type { PartyId, PersonId, TenantId } from '@overens/domain/kernel/id';
import type { Municipality } from '@overens/domain/municipality/municipality';
import type { StateDocument } from '@overens/domain/registry/state-document';

export interface TenantQueries {
  readonly municipality: (tenantId: TenantId) => Promise<Municipality | null>;
  readonly municipalityBySlug: (slug: string) => Promise<Municipality | null>;
  /** The only municipality of an installation that serves one, else `null`. */
  readonly municipalities: () => Promise<Municipality[]>;
  /** The address book in Swedish order of names. */
  readonly parties: (tenantId: TenantId) => Promise<StateDocument<'party'>[]>;
  readonly party: (tenantId: TenantId, id: PartyId) => Promise<StateDocument<'party'> | null>;
  /** The names of those who work in the municipality; without those who have left and been removed. */
  readonly personNames: (
    tenantId: TenantId,
    ids: readonly PersonId[],
  ) => Promise<ReadonlyMap<PersonId, string>>;
}
