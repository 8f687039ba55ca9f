import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import type { ImportNote } from './imported-draft.ts';
import type { ImportRefusal } from './import-refusal.ts';

export type DecodedText = { readonly text: string; readonly notes: readonly ImportNote[] };

/**
 * Bytes as clean text: UTF-8, UTF-16 by its byte order mark or its zeros, or Windows-1252 when nothing else fits.
 * A guess is always told in `notes`. Refuses `notText` for what holds control characters.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, ImportRefusal> {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded;
  const cleaned = cleanText(decoded.value.text);
  if (!cleaned.ok) return cleaned;
  return ok({ text: cleaned.value.text, notes: [...decoded.value.notes, ...cleaned.value.notes] });
}

/**
 * Text as it is kept: NFC, line ends as `\n`, without invisible characters. Form feeds stay: they end pages.
 * Refuses control characters, and marks stacked deeper than any language does (Unicode UAX 15, stream-safe
 * text): sorting them would take quadratic time.
 */
export function cleanText(raw: string): Result<DecodedText, ImportRefusal> {
  const breaks = raw.replaceAll('\r\n', '\n').replace(/[\r\v\u0085\u2028\u2029]/g, '\n');
  if (CONTROL.test(breaks)) return refuse({ code: 'notText', reason: 'controlCharacters' });
  if (STACKED_MARKS.test(breaks)) return refuse({ code: 'notText', reason: 'stackedMarks' });
  const visible = breaks
    .toWellFormed()
    .replaceAll('\u00ad\n', '-\n')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
  const text = visible.normalize('NFC');
  const notes: ImportNote[] = [];
  if (text !== visible) notes.push('normalisedToNfc');
  if (text.includes('\ufffd')) notes.push('replacementCharacters');
  return ok({ text, notes });
}

function decodeBytes(bytes: Uint8Array): Result<DecodedText, ImportRefusal> {
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict !== null) return ok({ text: strict, notes: [] });
  // A NUL or another control character decides before any guess: this is no text in any encoding.
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (CONTROL.test(lenient)) return refuse({ code: 'notText', reason: 'controlCharacters' });
  if (mostlyUtf8(lenient)) return ok({ text: lenient, notes: ['brokenUtf8Replaced'] });
  if (!looksLikeWindows1252(bytes)) return refuse({ code: 'notText', reason: 'brokenEncoding' });
  return ok({ text: new TextDecoder('windows-1252').decode(bytes), notes: ['decodedAsWindows1252'] });
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): Result<DecodedText, ImportRefusal> {
  const text = decodeStrictly(bytes, encoding);
  if (text === null) return refuse({ code: 'notText', reason: 'brokenEncoding' });
  return ok({ text, notes: ['decodedAsUtf16'] });
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16ByZeros(bytes);
}

/** Without a mark, Latin letters in UTF-16 show by every second byte being zero, and hardly any other. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, SAMPLE_BYTES);
  const zeros: [even: number, odd: number] = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  const half = head.length / 2;
  if (half < 2 || Math.max(even, odd) < half * 0.6 || Math.min(even, odd) > half * 0.05) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters outside ASCII are a small part of any Swedish text, and five byte values have no letter at all. */
function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (UNASSIGNED_IN_1252.has(byte)) return false;
    if (byte >= 0x80) high += 1;
  }
  return high <= bytes.length * 0.3;
}

/** More letters outside ASCII came out right than broke: UTF-8 that was damaged, not another encoding. */
function mostlyUtf8(lenient: string): boolean {
  let good = 0;
  let broken = 0;
  for (let at = 0; at < lenient.length; at += 1) {
    const unit = lenient.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit >= 0x80) good += 1;
  }
  return good > broken;
}

const SAMPLE_BYTES = 4_096;
const UNASSIGNED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** C0 and C1 but tab, line feed, form feed; noncharacters. */
// oxlint-disable-next-line no-control-regex -- finding control characters is the point
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
const STACKED_MARKS = /\p{M}{31}/u;
