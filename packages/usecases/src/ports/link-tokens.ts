import type { CalendarFeedId, PartyLinkId, RecipientId, RegistrationId } from '@overens/domain/kernel/id';

/**
 * The personal link of an invited body. The token is derived from the server's secret, so the database
 * holds only its hash and a reminder can still carry the link (decision 0006).
 */
export interface LinkTokens {
  readonly tokenOf: (
    id: RecipientId | PartyLinkId | CalendarFeedId | RegistrationId,
    serial: number,
  ) => string;
  readonly hashOf: (token: string) => string;
}
