import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@overens/domain/kernel/canonical-json';
import {
  AgreementEvent,
  type AgreementFact,
  type EventActor,
} from '@overens/domain/registry/agreement-event';
import type { AgreementId, EventId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';

/** The last link of a chain; an empty chain has seq 0 and a hash of zeros. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}
export const EMPTY_CHAIN: ChainHead = { seq: 0, hash: '0'.repeat(64) };

/** Links a fact to the chain. */
export function linkEvent(
  head: ChainHead,
  event: {
    id: EventId;
    tenantId: TenantId;
    agreementId: AgreementId;
    at: Instant;
    actor: EventActor;
    fact: AgreementFact;
  },
): AgreementEvent {
  const { id, ...hashed } = { ...event, seq: head.seq + 1, prevHash: head.hash };
  return AgreementEvent.parse({ id, ...hashed, hash: hashOf(hashed) });
}

/** What a check of a chain found: intact, or the first link that does not hold and why. */
export type ChainCheck =
  | { readonly intact: true; readonly events: number }
  | {
      readonly intact: false;
      readonly events: number;
      readonly brokenAtSeq: number;
      readonly why: 'missing' | 'changed' | 'headDiffers';
    };

/**
 * Checks a chain link by link against its head. Reads the events as they come, so memory stays flat.
 * @param from the link before the first of these events
 * @param to the head, or only the number of the last event when the chain goes on after it
 */
export async function checkChain(
  events: AsyncIterable<AgreementEvent> | Iterable<AgreementEvent>,
  to: { readonly seq: number; readonly hash: string | null },
  from = EMPTY_CHAIN,
): Promise<ChainCheck> {
  let head = from;
  for await (const event of events) {
    const brokenAtSeq = head.seq + 1;
    const before = head.seq - from.seq;
    if (event.seq !== brokenAtSeq) return { intact: false, events: before, brokenAtSeq, why: 'missing' };
    const { id: _id, hash, ...hashed } = event;
    if (event.prevHash !== head.hash || hashOf(hashed) !== hash) {
      return { intact: false, events: before, brokenAtSeq, why: 'changed' };
    }
    head = { seq: event.seq, hash };
  }
  if (head.seq !== to.seq || (to.hash !== null && head.hash !== to.hash)) {
    return { intact: false, events: head.seq - from.seq, brokenAtSeq: head.seq + 1, why: 'headDiffers' };
  }
  return { intact: true, events: head.seq - from.seq };
}

function hashOf(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
