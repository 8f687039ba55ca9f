import { createHash } from 'node:crypto';
import { canonicalJson } from '@overens/domain/kernel/canonical-json';
import type { AgreementText } from './agreement-text.ts';

/** The text as canonical JSON (sorted keys, no white space, NFC): equal wording and ids give equal strings. */
export function canonicalText(text: AgreementText): string {
  return canonicalJson(text).normalize('NFC');
}

/** SHA-256 of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(value: string): string {
  return createHash('sha256').update(value, 'utf8').digest('hex');
}

/** The hash that answers and decisions pin a text version by. */
export function textHash(text: AgreementText): string {
  return sha256Hex(canonicalText(text));
}
