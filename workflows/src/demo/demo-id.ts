import { createHash } from 'node:crypto';
import { makeId, type IdOf, type IdPrefix } from '@overens/domain/kernel/id';
import { instantFromEpochMs } from '@overens/domain/kernel/instant';

/** The same name always gives the same id: making the demo again makes nothing twice. */
export function demoId<P extends IdPrefix>(prefix: P, name: string): IdOf<P> {
  return makeId(prefix, instantFromEpochMs(0), createHash('sha256').update(`demo ${name}`).digest());
}
