import type { TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { StateDocument } from '@overens/domain/registry/state-document';

export interface MeetingQueries {
  /** Meetings of real agreements that are called and end after `now`, the soonest first. */
  readonly calledAhead: (tenantId: TenantId, now: Instant) => Promise<StateDocument<'meeting'>[]>;
}
