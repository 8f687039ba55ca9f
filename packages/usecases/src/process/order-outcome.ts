import { canonicalJson } from '@overens/domain/kernel/canonical-json';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { StoredOrder } from '../ports/orders.ts';

/**
 * What an order's sender was told the first time, or would have been had the answer arrived: asked before anything
 * else, since what the order did may itself be why it would be refused now. `null` while nothing is known of it.
 * Refuses with `commandIdReused` an id that stands for another order, or is somebody else's.
 * @returns also whether the order was given before
 */
export async function firstOutcome(
  deps: Deps,
  given: Omit<StoredOrder, 'agreementId'>,
): Promise<{ readonly wasGiven: boolean; readonly outcome: Result<null, Refusal> | null }> {
  const before = await deps.orders.get(given.commandId);
  if (before === null) return { wasGiven: false, outcome: null };
  const isSame =
    before.tenantId === given.tenantId &&
    canonicalJson(before.actor) === canonicalJson(given.actor) &&
    canonicalJson(before.payload) === canonicalJson(given.payload);
  return { wasGiven: true, outcome: isSame ? before.outcome : refuse({ code: 'commandIdReused' }) };
}

/** Whether the process has yet to say what became of an order. */
export function isStillProcessing(outcome: Result<null, Refusal>): boolean {
  return !outcome.ok && outcome.refusal.code === 'stillProcessing';
}
