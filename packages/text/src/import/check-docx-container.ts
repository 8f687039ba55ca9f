// oxlint-disable-next-line triple-slash-reference -- the packages that import this one must find the types too
/// <reference path="./yauzl.d.ts" />
import { Buffer } from 'node:buffer';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { refusalOfKind } from './detect-kind.ts';
import type { DetectedKind, ImportRefusal } from './import-refusal.ts';
import { xmlShapeOf } from './xml-shape.ts';

/** The XML parts of a docx by name, each one inflated, counted and checked against its checksum. */
export type DocxParts = ReadonlyMap<string, Buffer>;

/**
 * Opens a zip as a Word document before anything else reads it. Every part is really inflated under a
 * ceiling, since the sizes a zip states about itself may lie.
 * Refuses `zipBomb`, `encrypted`, `macros`, `brokenDocx`, and other kinds of zip by what they are.
 */
export async function checkDocxContainer(
  bytes: Uint8Array,
  extension: string,
): Promise<Result<DocxParts, ImportRefusal>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > MAX_ENTRIES) return refuse({ code: 'zipBomb', limit: 'entries', max: MAX_ENTRIES });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const refusal = refusalByNames(entries, extension);
    return refusal ? refuse(refusal) : await inflateAll(zip, entries);
  } catch (error) {
    // yauzl throws for every malformed structure; strong encryption is the one it names that we know better.
    if (error instanceof Error && error.message.includes('encryption')) return refuse({ code: 'encrypted' });
    return refuse({ code: 'brokenDocx', reason: 'unreadableZip' });
  }
}

/** What the list of names alone tells, before a byte is inflated. */
function refusalByNames(entries: readonly Entry[], extension: string): ImportRefusal | null {
  const names = new Set(entries.map((entry) => entry.fileName));
  if (!names.has(MAIN_PART) || !names.has(CONTENT_TYPES)) {
    const office = names.has(CONTENT_TYPES) || names.has(MAIN_PART);
    const kind = otherKindOfZip(names);
    if (kind === 'archive' && office) return { code: 'brokenDocx', reason: 'missingPart' };
    return refusalOfKind(extension, kind);
  }
  if (names.size !== entries.length) return { code: 'brokenDocx', reason: 'duplicatePart' };
  if (entries.some((entry) => entry.isEncrypted())) return { code: 'encrypted' };
  if (entries.some((entry) => MACRO_PART.test(entry.fileName))) return { code: 'macros' };
  const stated = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  return stated > MAX_TOTAL_BYTES ? { code: 'zipBomb', limit: 'bytes', max: MAX_TOTAL_BYTES } : null;
}

function otherKindOfZip(names: ReadonlySet<string>): DetectedKind {
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  const isOpen = names.has('mimetype') || names.has('META-INF/manifest.xml');
  return isOpen && names.has('content.xml') ? 'odt' : 'archive';
}

async function inflateAll(
  zip: ZipFile,
  entries: readonly Entry[],
): Promise<Result<DocxParts, ImportRefusal>> {
  const parts = new Map<string, Buffer>();
  let left = MAX_TOTAL_BYTES;
  let xmlLeft = MAX_XML_BYTES;
  for (const entry of entries) {
    const isXml = XML_PART.test(entry.fileName);
    const inflated = await inflateEntry(zip, entry, left);
    if (!inflated.ok) return inflated;
    left -= inflated.value.length;
    if (isXml) xmlLeft -= inflated.value.length;
    if (xmlLeft < 0) return refuse({ code: 'zipBomb', limit: 'bytes', max: MAX_XML_BYTES });
    if (crc32(inflated.value) !== entry.crc32 || inflated.value.length !== entry.uncompressedSize) {
      return refuse({ code: 'brokenDocx', reason: 'unreadableZip' });
    }
    if (!isXml) continue;
    parts.set(entry.fileName, inflated.value);
  }
  const macros = parts.get(CONTENT_TYPES)?.includes('macroEnabled') ?? false;
  const refusal: ImportRefusal | null = macros ? { code: 'macros' } : refusalByShape(parts);
  return refusal ? refuse(refusal) : ok(parts);
}

/** Parsing cost grows with elements, and worse than that with depth and attributes: all three have a ceiling. */
function refusalByShape(parts: DocxParts): ImportRefusal | null {
  let elements = 0;
  for (const xml of parts.values()) {
    // No Word file has a document type; entities declared in one could blow up in a parser.
    if (xml.includes('<!DOCTYPE')) return { code: 'brokenDocx', reason: 'doctype' };
    const shape = xmlShapeOf(xml);
    if (!shape || shape.attributes > MAX_XML_ATTRIBUTES)
      return { code: 'brokenDocx', reason: 'unreadableXml' };
    // Thousands of tables within each other: nobody has written that.
    if (shape.depth > MAX_XML_DEPTH) return { code: 'brokenDocx', reason: 'tooDeep' };
    elements += shape.elements;
  }
  if (elements <= MAX_XML_ELEMENTS) return null;
  return { code: 'tooManySections', unit: 'element', count: elements, max: MAX_XML_ELEMENTS };
}

/** One entry's bytes, inflated under the smaller of what is left in all and what its own ratio allows. */
async function inflateEntry(
  zip: ZipFile,
  entry: Entry,
  left: number,
): Promise<Result<Buffer, ImportRefusal>> {
  const byRatio = Math.max(RATIO_FREE_BYTES, entry.compressedSize * MAX_RATIO);
  const ceiling = Math.min(left, byRatio);
  const bomb: ImportRefusal =
    byRatio < left
      ? { code: 'zipBomb', limit: 'ratio', max: MAX_RATIO }
      : { code: 'zipBomb', limit: 'bytes', max: MAX_TOTAL_BYTES };
  const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  if (entry.compressionMethod === STORED) return raw.length > ceiling ? refuse(bomb) : ok(raw);
  if (entry.compressionMethod !== DEFLATED) return refuse({ code: 'brokenDocx', reason: 'unreadableZip' });
  try {
    // zlib wants a ceiling of at least one byte; what reaches it stops in the middle of inflating.
    const inflated = await inflate(raw, { maxOutputLength: Math.max(1, ceiling) });
    return inflated.length > ceiling ? refuse(bomb) : ok(inflated);
  } catch (error) {
    if (error instanceof RangeError) return refuse(bomb);
    return refuse({ code: 'brokenDocx', reason: 'unreadableZip' });
  }
}

const inflate = promisify(inflateRaw);

/** Limits far above any agreement: the longest we know has 40 parts and 2 MB of XML. */
export const MAX_ENTRIES = 2_000;
export const MAX_TOTAL_BYTES = 60 * 1024 * 1024;
export const MAX_XML_BYTES = 16 * 1024 * 1024;
export const MAX_RATIO = 200;
/** A hundred pages with much formatting are some 100 000 elements; twice this takes mammoth seconds. */
export const MAX_XML_ELEMENTS = 250_000;
const MAX_XML_DEPTH = 400;
const MAX_XML_ATTRIBUTES = 128;
/** Small parts may be repetitive; the ratio counts from here. */
const RATIO_FREE_BYTES = 1024 * 1024;

const MAIN_PART = 'word/document.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const MACRO_PART = /vba(Project|Data)/i;
const XML_PART = /\.(xml|rels)$/i;
const STORED = 0;
const DEFLATED = 8;
