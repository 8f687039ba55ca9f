import { checkSvg } from '@overens/domain/municipality/check-svg';
import { MOST_LOGO_BYTES, type CheckedLogo } from '@overens/domain/municipality/logo';
import type { LogoRefusal } from '@overens/domain/municipality/logo-refusal';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';

/**
 * Whether a file may be a municipality's logo: an SVG that neither runs nor fetches anything, or a PNG, of at most
 * 100 kB and a shape that fits in the head of a page. What a file is, is read from the file, never from its name.
 */
export function checkLogo(bytes: Uint8Array): Result<CheckedLogo, LogoRefusal> {
  const { byteLength } = bytes;
  if (byteLength > MOST_LOGO_BYTES) {
    return refuse({ code: 'logoTooLarge', bytes: byteLength, most: MOST_LOGO_BYTES });
  }
  const read = isPng(bytes) ? readPng(bytes) : readSvg(bytes);
  if (!read.ok) return read;
  const { width, height } = read.value;
  const longest = Math.max(width, height);
  const shortest = Math.min(width, height);
  return shortest < 1 || longest > 4_000 || longest / shortest > 10
    ? refuse({ code: 'logoShape', width, height })
    : read;
}

function readPng(bytes: Uint8Array): Result<CheckedLogo, LogoRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let at = PNG_SIGNATURE.length;
  while (at + CHUNK_FRAME <= bytes.byteLength) {
    names.push(ascii(bytes.subarray(at + 4, at + 8)));
    at += CHUNK_FRAME + view.getUint32(at);
  }
  // The parts follow each other to the last byte: the head first, a picture, and the end.
  const isWhole = at === bytes.byteLength && names[0] === 'IHDR' && names.at(-1) === 'IEND';
  if (!isWhole || !names.includes('IDAT')) return refuse({ code: 'logoUnreadable', as: 'png' });
  if (names.includes('acTL')) return refuse({ code: 'logoNotAllowed', what: 'animering' });
  return ok({ kind: 'png', width: view.getUint32(16), height: view.getUint32(20) });
}

function readSvg(bytes: Uint8Array): Result<CheckedLogo, LogoRefusal> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trimStart().startsWith('<')
      ? checkSvg(text)
      : refuse({ code: 'logoUnreadable', as: 'unknown' });
  } catch {
    return refuse({ code: 'logoUnreadable', as: 'unknown' });
  }
}

function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array): string {
  return String.fromCodePoint(...bytes);
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, name and check sum around what a chunk holds. */
const CHUNK_FRAME = 12;
