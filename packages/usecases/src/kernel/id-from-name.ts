import { createHash } from 'node:crypto';
import { makeId, type IdOf, type IdPrefix } from '@overens/domain/kernel/id';
import { instantFromEpochMs } from '@overens/domain/kernel/instant';

/** The same name always gives the same id: what is done under it is done once, however often it is repeated. */
export function idFromName<P extends IdPrefix>(prefix: P, name: string): IdOf<P> {
  return makeId(prefix, instantFromEpochMs(0), createHash('sha256').update(name).digest());
}
