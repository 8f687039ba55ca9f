import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@overens/domain/kernel/canonical-json';

/** SHA-256 of the canonical JSON, lower-case hexadecimal: equal values give equal hashes. */
export function sha256Of(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
