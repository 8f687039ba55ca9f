import type { AgreementId, TenantId, TextVersionId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { AgreementEvent } from '@overens/domain/registry/agreement-event';
import type { Awaited } from '@overens/domain/process/wait';
import type { StateDocument } from '@overens/domain/registry/state-document';

type Agreement = StateDocument<'agreement'>;

/** A page of the dashboard: what comes first in time comes first in the list, so overdue is on top. */
export interface AgreementPage {
  readonly items: readonly Agreement[];
  /** Opaque; `null` at the end. */
  readonly nextCursor: string | null;
}

/** How many there are, or that there are more than `count`. */
export interface Counted {
  readonly count: number;
  readonly isMore: boolean;
}

export interface AgreementFilter {
  readonly mode: 'real' | 'rehearsal' | 'all';
  readonly awaited: Exclude<Awaited, 'clock'> | 'all';
  /** Words the name or diary number must contain, from the start of a word; empty for all. */
  readonly search: string;
}

export interface AgreementQueries {
  readonly get: (tenantId: TenantId, id: AgreementId) => Promise<Agreement | null>;
  readonly page: (
    tenantId: TenantId,
    filter: AgreementFilter,
    /** `now` does not change what comes, only how it is looked for. */
    paging: { cursor: string | null; limit: number; now: Instant },
  ) => Promise<AgreementPage>;
  /** Counting stops at `atMost`; an overdue agreement is a real one whose next event should have come. */
  readonly counts: (
    tenantId: TenantId,
    counting: { now: Instant; atMost: number },
  ) => Promise<{ total: Counted; overdue: Counted }>;
  readonly textVersion: (
    tenantId: TenantId,
    id: TextVersionId,
  ) => Promise<StateDocument<'textVersion'> | null>;
  readonly waits: (tenantId: TenantId, id: AgreementId) => Promise<StateDocument<'stageWaits'>[]>;
  /** In order of the chain, from `afterSeq`. */
  readonly events: (
    tenantId: TenantId,
    id: AgreementId,
    paging: { afterSeq: number; limit: number },
  ) => Promise<AgreementEvent[]>;
  /** All events of these kinds, in order of the chain. */
  readonly eventsOfTypes: (
    tenantId: TenantId,
    id: AgreementId,
    types: readonly AgreementEvent['fact']['type'][],
  ) => Promise<AgreementEvent[]>;
}
