import type { AgreementFilter, AgreementQueries, Counted } from '@overens/usecases/ports/agreement-queries';
import type { Connection } from 'mongoose';
import { parseEvent } from '../kernel/event-reads.ts';
import { findState } from '../kernel/find-state.ts';
import { logModel } from '../kernel/log-models.ts';
import { parseState, stateModel, type StoredDocument } from '../kernel/state-models.ts';
import { cursorOf, placeOf, questionOf } from './agreement-page.ts';
import { readOnwards, readOverdue, type ReadPart } from './list-reading.ts';

/** Reads of agreements; each is answered by an index that begins with the municipality. */
export function createAgreementQueries(connection: Connection): AgreementQueries {
  const find = findState(connection);
  const agreements = stateModel(connection, 'agreement');
  return {
    get: (tenantId, id) => find.one('agreement', tenantId, { _id: id }),
    page: async (tenantId, filter, { cursor, limit, now }) => {
      const read: ReadPart<StoredDocument> = async (part, atMost) =>
        await agreements
          .find(questionOf(tenantId, filter, part))
          .sort(LIST_ORDER)
          .limit(atMost)
          .select({ searchKeys: 0 })
          .lean();
      const stored = await readOnwards(read, { after: placeOf(cursor), limit: limit + 1, now });
      const items = stored.slice(0, limit).map((document) => parseState('agreement', document));
      const last = items.at(-1);
      return { items, nextCursor: stored.length > limit && last !== undefined ? cursorOf(last) : null };
    },
    counts: async (tenantId, { now, atMost }) => {
      const readOf =
        (mode: AgreementFilter['mode']): ReadPart<{ readonly _id: string }> =>
        async (part, limit) =>
          await agreements
            .find(questionOf(tenantId, { mode, awaited: 'all', search: '' }, part))
            .sort(LIST_ORDER)
            .limit(limit)
            .select({ _id: 1 })
            .lean();
      const limit = atMost + 1;
      const [all, overdue] = await Promise.all([
        readOnwards(readOf('all'), { after: null, limit, now }),
        readOverdue(readOf('real'), { limit, now }),
      ]);
      return { total: counted(all.length, atMost), overdue: counted(overdue.length, atMost) };
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

/** The indexes of the list end with it. */
const LIST_ORDER = { 'next.until': 1, _id: 1 } as const;

function counted(found: number, atMost: number): Counted {
  return { count: Math.min(found, atMost), isMore: found > atMost };
}
