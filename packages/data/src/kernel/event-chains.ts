import type { AgreementEvent } from '@overens/domain/registry/agreement-event';
import type { AgreementId } from '@overens/domain/kernel/id';
import type { ChainCheckOutcome, EventChains } from '@overens/usecases/ports/event-chains';
import type { Connection } from 'mongoose';
import { checkChain, EMPTY_CHAIN, type ChainCheck, type ChainHead } from './event-chain.ts';
import { parseEvent } from './event-reads.ts';
import { logModel } from './log-models.ts';

/** How many events are fetched at a time while a chain is checked. */
const BATCH = 500;

/** Checks stored event chains. An event that cannot even be read counts as changed. */
export function createEventChains(connection: Connection): EventChains {
  const events = logModel(connection, 'events');

  async function headOf(agreementId: AgreementId): Promise<ChainHead> {
    const stored = await logModel(connection, 'chain_heads').findById(agreementId).lean();
    return stored === null ? EMPTY_CHAIN : { seq: Number(stored['seq']), hash: String(stored['hash']) };
  }

  return {
    check: async (tenantId, agreementId) => {
      const head = await headOf(agreementId);
      const cursor = events
        .find({ tenantId, agreementId, seq: { $lte: head.seq } })
        .sort({ seq: 1 })
        .batchSize(BATCH)
        .lean()
        .cursor();
      return outcomeOf(await checkChain(readable(cursor), head));
    },
    checkPart: async (tenantId, agreementId, { afterSeq, limit }) => {
      const head = await headOf(agreementId);
      if (afterSeq >= head.seq) return { intact: true, events: 0 };
      const lastSeq = Math.min(afterSeq + limit, head.seq);
      const stored = await events
        .find({ tenantId, agreementId, seq: { $gte: afterSeq, $lte: lastSeq } })
        .sort({ seq: 1 })
        .lean();
      const [first, ...part] = stored;
      const before = afterSeq === 0 ? null : readOrNull(first);
      if (afterSeq !== 0 && before?.seq !== afterSeq)
        return { intact: false, events: 0, brokenAtSeq: afterSeq };
      const from = before === null ? EMPTY_CHAIN : { seq: before.seq, hash: before.hash };
      const to = { seq: lastSeq, hash: lastSeq === head.seq ? head.hash : null };
      return outcomeOf(await checkChain(readable(before === null ? stored : part), to, from));
    },
  };
}

function outcomeOf(check: ChainCheck): ChainCheckOutcome {
  return check.intact ? check : { intact: false, events: check.events, brokenAtSeq: check.brokenAtSeq };
}

/** Events up to the first that its schema refuses; the check then finds it missing. */
async function* readable(stored: AsyncIterable<unknown> | Iterable<unknown>): AsyncIterable<AgreementEvent> {
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
