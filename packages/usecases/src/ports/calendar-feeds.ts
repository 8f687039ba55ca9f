import type { AgreementId, CalendarFeedId, PersonId, TenantId } from '@overens/domain/kernel/id';

/** Whose calendar it is and what it holds: one agreement, or all of the municipality's. */
export interface CalendarFeed {
  readonly id: CalendarFeedId;
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly agreementId: AgreementId | null;
}

/** Calendars that a program outside reads by a secret address, without a session. */
export interface CalendarFeeds {
  /** Sees to it that the feed is there. Its id follows from what it holds: one of that id is the same, and is left as it is. */
  readonly ensure: (feed: CalendarFeed) => Promise<void>;
  readonly byToken: (tokenHash: string) => Promise<CalendarFeed | null>;
}
