import type { IdOf, IdPrefix } from '@overens/domain/kernel/id';
import { idFromName } from '@overens/usecases/kernel/id-from-name';

/** The demo's own ids: making the demo again makes nothing twice. */
export function demoId<P extends IdPrefix>(prefix: P, name: string): IdOf<P> {
  return idFromName(prefix, `demo ${name}`);
}
