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
  /** The person's feed of that; made the first time it is asked for, the same ever after. */
  readonly ensure: (feed: Omit<CalendarFeed, 'id'>) => Promise<CalendarFeed>;
  readonly byToken: (tokenHash: string) => Promise<CalendarFeed | null>;
}
