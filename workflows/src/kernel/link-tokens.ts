import { createHash, createHmac } from 'node:crypto';
import type { LinkTokens } from '@overens/usecases/ports/link-tokens';

/** Link tokens derived from a secret of at least 32 characters; 256 bits, as long as a random one. */
export function createLinkTokens(secret: string): LinkTokens {
  if (secret.length < 32) throw new Error('LINK_SECRET must be at least 32 characters long.');
  return {
    tokenOf: (id, serial) =>
      // One purpose for all: ids of different kinds are never alike.
      createHmac('sha256', secret).update(`remiss-link ${id} ${serial}`).digest('base64url'),
    hashOf: (token) => createHash('sha256').update(token).digest('hex'),
  };
}
