import type { AgreementEvent } from '@overens/domain/registry/agreement-event';
import type { EventChains } from '@overens/usecases/ports/event-chains';
import type { Connection } from 'mongoose';
import { checkChain, EMPTY_CHAIN, type ChainHead } from './event-chain.ts';
import { parseEvent } from './event-reads.ts';
import { logModel } from './log-models.ts';

/** How many events are fetched at a time while a chain is checked. */
const BATCH = 500;

/** Checks stored event chains. An event that cannot even be read counts as changed. */
export function createEventChains(connection: Connection): EventChains {
  return {
    check: async (tenantId, agreementId) => {
      const stored = await logModel(connection, 'chain_heads').findById(agreementId).lean();
      const head: ChainHead =
        stored === null ? EMPTY_CHAIN : { seq: Number(stored['seq']), hash: String(stored['hash']) };
      const cursor = logModel(connection, 'events')
        .find({ tenantId, agreementId, seq: { $lte: head.seq } })
        .sort({ seq: 1 })
        .batchSize(BATCH)
        .lean()
        .cursor();
      const check = await checkChain(readable(cursor), head);
      return check.intact ? check : { intact: false, events: check.events, brokenAtSeq: check.brokenAtSeq };
    },
  };
}

/** Events up to the first that its schema refuses; the check then finds it missing. */
async function* readable(stored: AsyncIterable<unknown>): AsyncIterable<AgreementEvent> {
  for await (const row of stored) {
    const event = readOrNull(row);
    if (event === null) return;
    yield event;
  }
}

function readOrNull(row: unknown): AgreementEvent | null {
  try {
    return parseEvent(row);
  } catch {
    return null;
  }
}
