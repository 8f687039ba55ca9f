import type { AgreementQueries } from '@overens/usecases/ports/agreement-queries';
import type { Connection } from 'mongoose';
import { parseEvent } from '../kernel/event-reads.ts';
import { findState } from '../kernel/find-state.ts';
import { logModel } from '../kernel/log-models.ts';
import { parseState, stateModel } from '../kernel/state-models.ts';
import { afterCursor, cursorOf, filterOf } from './agreement-page.ts';

/** Counting stops here, so that the dashboard costs the same however many agreements there are. */
const COUNTED_AT_MOST = 1_000;

/** Reads of agreements; each is answered by an index that begins with the municipality. */
export function createAgreementQueries(connection: Connection): AgreementQueries {
  const find = findState(connection);
  const agreements = stateModel(connection, 'agreement');
  return {
    get: (tenantId, id) => find.one('agreement', tenantId, { _id: id }),
    page: async (tenantId, filter, { cursor, limit }) => {
      const stored = await agreements
        .find({ $and: [{ tenantId }, ...filterOf(filter), ...afterCursor(cursor)] })
        .sort({ 'next.until': 1, _id: 1 })
        .limit(limit + 1)
        .select({ searchKeys: 0 })
        .lean();
      const items = stored.slice(0, limit).map((document) => parseState('agreement', document));
      const last = items.at(-1);
      return { items, nextCursor: stored.length > limit && last !== undefined ? cursorOf(last) : null };
    },
    counts: async (tenantId, now) => {
      const [total, overdue] = await Promise.all([
        agreements.countDocuments({ tenantId }, { limit: COUNTED_AT_MOST }),
        agreements.countDocuments(
          { tenantId, 'mode.kind': 'real', 'next.until': { $lt: now } },
          { limit: COUNTED_AT_MOST },
        ),
      ]);
      return { total, overdue };
    },
    textVersion: (tenantId, id) => find.one('textVersion', tenantId, { _id: id }),
    waits: (tenantId, agreementId) => find.many('stageWaits', tenantId, { agreementId }, { _id: 1 }),
    events: async (tenantId, agreementId, { afterSeq, limit }) => {
      const stored = await logModel(connection, 'events')
        .find({ tenantId, agreementId, seq: { $gt: afterSeq } })
        .sort({ seq: 1 })
        .limit(limit)
        .lean();
      return stored.map(parseEvent);
    },
    eventsOfTypes: async (tenantId, agreementId, types) => {
      const stored = await logModel(connection, 'events')
        .find({ tenantId, agreementId, 'fact.type': { $in: [...types] } })
        .sort({ seq: 1 })
        .lean();
      return stored.map(parseEvent);
    },
  };
}
