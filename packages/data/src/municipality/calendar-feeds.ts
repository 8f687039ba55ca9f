import { AgreementId, CalendarFeedId, PersonId, TenantId } from '@overens/domain/kernel/id';
import type { CalendarFeed, CalendarFeeds } from '@overens/usecases/ports/calendar-feeds';
import type { LinkTokens } from '@overens/usecases/ports/link-tokens';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { logModel } from '../kernel/log-models.ts';

const Row = z.looseObject({
  _id: CalendarFeedId,
  tenantId: TenantId,
  personId: PersonId,
  agreementId: AgreementId.nullable(),
});

/** Calendar feeds. */
export function createCalendarFeeds(connection: Connection, links: LinkTokens): CalendarFeeds {
  const rows = logModel(connection, 'calendar_feeds');
  return {
    ensure: async ({ id, ...feed }) => {
      const tokenHash = links.hashOf(links.tokenOf(id, 1));
      await rows.updateOne({ _id: id }, { $setOnInsert: { ...feed, tokenHash } }, { upsert: true });
    },
    byToken: async (tokenHash): Promise<CalendarFeed | null> => {
      const stored = await rows.findOne({ tokenHash }).lean();
      if (stored === null) return null;
      const { _id: id, tenantId, personId, agreementId } = Row.parse(stored);
      return { id, tenantId, personId, agreementId };
    },
  };
}
