import { randomBytes } from 'node:crypto';
import { makeId } from '@overens/domain/kernel/id';
import type { Clock, Ids } from '@overens/usecases/ports/clock';

/** New ids from the server's clock and the operating system's chance. */
export function createIds(clock: Clock): Ids {
  return { next: (prefix) => makeId(prefix, clock.now(), randomBytes(16)) };
}
