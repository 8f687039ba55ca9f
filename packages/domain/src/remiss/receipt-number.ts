import type { AnswerId } from '../kernel/id.ts';

/** A receipt number a person can read aloud, e.g. `K7QM-2X9D`: the last eight characters of the answer's id. */
export function receiptNumberOf(answerId: AnswerId): string {
  const tail = answerId.slice(-8).toUpperCase();
  return `${tail.slice(0, 4)}-${tail.slice(4)}`;
}
