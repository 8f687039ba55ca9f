import { Buffer } from 'node:buffer';
import type { DetectedKind, ImportRefusal } from './import-refusal.ts';

export type Signature =
  | { readonly kind: 'zip' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: DetectedKind };

/** What a file's first bytes say it is; `text` when no signature is known (the decoder has the last word). */
export function detectKind(bytes: Uint8Array): Signature {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES));
  if (startsWith(head, 'd0cf11e0a1b11ae1')) return oleKind(bytes);
  if (ZIP_STARTS.some((start) => startsWith(head, start))) return { kind: 'zip' };
  const found = SIGNATURES.find(([start]) => startsWith(head, start));
  if (found && (found[1] !== 'media' || head.includes(0))) return { kind: found[1] };
  if (startsWith(head, '4d5a') && head.includes(0)) return { kind: 'program' };
  if (head.subarray(4, 8).toString('latin1') === 'ftyp') return { kind: 'media' };
  return { kind: 'text' };
}

/** The name's ending in lower case without the dot; empty when it has none. */
export function extensionOf(filename: string): string {
  const dot = filename.lastIndexOf('.');
  return dot < 0
    ? ''
    : filename
        .slice(dot + 1)
        .trim()
        .toLowerCase()
        .slice(0, 12);
}

/** The refusal for a kind that is not read: honest about its name, or called something else. */
export function refusalOfKind(extension: string, detectedAs: DetectedKind): ImportRefusal {
  const honest = extension === '' || NAMES[detectedAs].includes(extension);
  return { code: honest ? 'unsupported' : 'disguised', extension, detectedAs };
}

/** Names under which plain text is accepted. */
export const TEXT_EXTENSIONS: readonly string[] = ['', 'txt', 'text', 'md', 'markdown'];
/** Names under which markdown's own marks are read. */
export const MARKDOWN_EXTENSIONS: readonly string[] = ['md', 'markdown'];
/** Names under which a PDF is accepted. */
export const PDF_EXTENSIONS: readonly string[] = ['', 'pdf'];

/** Whether a text is a web page: by its name, or without one by how it begins. */
export function isHtml(extension: string, text: string): boolean {
  if (['html', 'htm', 'xhtml'].includes(extension)) return true;
  return extension === '' && /^\s{0,100}(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 300));
}

/** Names under which Word's zip format is accepted (a `docm` is then refused for its macros). */
export const DOCX_EXTENSIONS: readonly string[] = ['', 'docx', 'docm'];

/** Old Word, Excel and PowerPoint share one container; a password-protected docx hides in it too. */
function oleKind(bytes: Uint8Array): Signature {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.includes('EncryptedPackage', 0, 'utf16le')) return { kind: 'encrypted' };
  return { kind: all.includes('WordDocument', 0, 'utf16le') ? 'doc' : 'document' };
}

function startsWith(head: Buffer, hex: string): boolean {
  return head.subarray(0, hex.length / 2).toString('hex') === hex;
}

const HEAD_BYTES = 256;
const ZIP_STARTS = ['504b0304', '504b0506', '504b0708'];
const SIGNATURES: readonly (readonly [string, DetectedKind])[] = [
  ['25504446', 'pdf'],
  ['efbbbf25504446', 'pdf'],
  ['7b5c727466', 'rtf'],
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['52494646', 'media'],
  ['1a45dfa3', 'media'],
  ['494433', 'media'],
  ['1f8b', 'archive'],
  ['425a6839', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['fd377a585a00', 'archive'],
  ['7f454c46', 'program'],
  ['cafebabe', 'program'],
  ['cffaedfe', 'program'],
];

const NAMES: Record<DetectedKind, readonly string[]> = {
  text: ['csv', 'html', 'htm', 'xml', 'json', 'log', 'tex', 'yaml', 'yml'],
  docx: [],
  doc: ['doc', 'dot'],
  xlsx: ['xlsx', 'xlsm'],
  pptx: ['pptx', 'pptm'],
  odt: ['odt', 'ods', 'odp'],
  rtf: ['rtf', 'doc'],
  pdf: ['pdf'],
  image: ['png', 'jpg', 'jpeg', 'gif', 'tif', 'tiff', 'bmp', 'webp'],
  media: ['mp3', 'mp4', 'm4a', 'mov', 'wav', 'avi', 'webm', 'mkv', 'heic', 'webp'],
  archive: ['zip', 'gz', 'tgz', 'bz2', '7z', 'rar', 'xz', 'jar', 'pages'],
  program: ['exe', 'dll', 'com', 'so', 'class'],
  document: ['xls', 'ppt', 'msg', 'pub', 'vsd'],
};
