import type { PublicAgreements } from '@overens/usecases/ports/public-agreements';
import type { Connection } from 'mongoose';
import { findState } from '../kernel/find-state.ts';

/** Reads of agreements for everyone; answered by an index that begins with the municipality. */
export function createPublicAgreements(connection: Connection): PublicAgreements {
  const find = findState(connection);
  return {
    adopted: (tenantId) =>
      find.many(
        'agreement',
        tenantId,
        // Any day at all. After '0' and not after '': in a descending index SecantusDB finds nothing that begins as the bound does.
        { 'mode.kind': 'real', 'inForce.from': { $gt: '0' } },
        { 'inForce.from': -1 },
      ),
  };
}
