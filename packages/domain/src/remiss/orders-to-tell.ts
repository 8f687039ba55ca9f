import type { Result } from '../kernel/result.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { RoundOrder } from './round-order.ts';

/** An order given to a round; `outcome` is `null` while it is being carried out. */
interface RoundOrderGiven {
  readonly order: RoundOrder;
  readonly outcome: Result<null, Refusal> | null;
  /** Whether the outcome was the answer to the click. */
  readonly isTold: boolean;
}

/**
 * The orders that the round's page must speak of: the last of each kind, while it is being carried out and when it
 * was refused after the one who gave it had been told that it was saved. What has been done shows by itself, and a
 * later order of the same kind takes the place of an earlier one.
 * @param given the oldest first
 */
export function ordersToTell<T extends RoundOrderGiven>(given: readonly T[]): T[] {
  const last = new Map(given.map((one) => [one.order.name, one]));
  return [...last.values()].filter(({ outcome, isTold }) => outcome === null || (!outcome.ok && !isTold));
}
