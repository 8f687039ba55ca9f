import { makeId, type IdOf, type IdPrefix } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';

/** The same number always gives the same id; different numbers give different ids. */
export function idOf<P extends IdPrefix>(prefix: P, number: number): IdOf<P> {
  const chance = new Uint8Array(16);
  chance[15] = number % 32;
  chance[14] = Math.floor(number / 32) % 32;
  return makeId(prefix, Instant.parse('2026-09-01T08:00:00.000Z'), chance);
}
