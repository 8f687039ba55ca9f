import { Buffer } from 'node:buffer';
import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import { unitIdAt } from '../model/unit-id.ts';
import type { AssignUnitId } from '../model/unit-id.ts';
import { buildDraft } from './build-draft.ts';
import { cleanText, decodeText } from './decode-text.ts';
import { DOCX_EXTENSIONS, TEXT_EXTENSIONS, detectKind, extensionOf, refusalOfKind } from './detect-kind.ts';
import type { ImportNote, ImportedDraft } from './imported-draft.ts';
import { MAX_IMPORT_BYTES } from './import-refusal.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { readDocx } from './read-docx.ts';
import type { ReadDocx } from './read-docx.ts';
import { sourceLinesOf } from './source-line.ts';
import { undoDoubleSpacing } from './undo-double-spacing.ts';

export type ImportInput =
  | { readonly filename: string; readonly bytes: Uint8Array; readonly pasted?: never }
  | { readonly pasted: string };

type Source = ImportedDraft['source'];

/**
 * Reads a draft agreement from a text file, a Word document or pasted text, for the preview.
 * The same input always gives the same text and the same ids. Markup in the text stays text.
 * Nothing disappears: every line that holds something is in the title, a unit or `leftOut`.
 * @param assignId how units get their ids; by position when not given
 */
export async function importDraft(
  input: ImportInput,
  assignId: AssignUnitId = unitIdAt,
): Promise<Result<ImportedDraft, ImportRefusal>> {
  if (input.pasted !== undefined) return importPasted(input.pasted, assignId);
  const { bytes } = input;
  if (bytes.byteLength > MAX_IMPORT_BYTES) return tooLarge(bytes.byteLength);
  if (bytes.byteLength === 0) return refuse({ code: 'empty' });
  const filename = baseName(input.filename);
  const extension = extensionOf(filename);
  const { kind } = detectKind(bytes);
  if (kind === 'encrypted') return refuse({ code: 'encrypted' });
  if (kind === 'zip') return importDocx(bytes, filename, assignId);
  if (kind !== 'text') return refuse(refusalOfKind(extension, kind));
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.value.text.trim() === '') return refuse({ code: 'empty' });
  if (!TEXT_EXTENSIONS.includes(extension)) return refuse(refusalOfKind(extension, 'text'));
  const source: Source = { kind: 'txt', filename, byteLength: bytes.byteLength };
  return importLines(decoded.value, source, stemOf(filename), assignId);
}

function importPasted(pasted: string, assignId: AssignUnitId): Result<ImportedDraft, ImportRefusal> {
  // A string's UTF-8 is never shorter than its length: the cheap check comes first.
  const byteLength = pasted.length > MAX_IMPORT_BYTES ? pasted.length : Buffer.byteLength(pasted, 'utf8');
  if (byteLength > MAX_IMPORT_BYTES) return tooLarge(byteLength);
  const cleaned = cleanText(pasted);
  if (!cleaned.ok) return cleaned;
  return importLines(cleaned.value, { kind: 'pasted', filename: null, byteLength }, '', assignId);
}

function importLines(
  decoded: { readonly text: string; readonly notes: readonly ImportNote[] },
  source: Source,
  fallbackTitle: string,
  assignId: AssignUnitId,
): Result<ImportedDraft, ImportRefusal> {
  // An encoding with short letters can grow past what may be stored when it becomes UTF-8.
  const byteLength = Buffer.byteLength(decoded.text, 'utf8');
  if (byteLength > MAX_IMPORT_BYTES) return tooLarge(byteLength);
  const built = buildDraft(undoDoubleSpacing(sourceLinesOf(decoded.text)), fallbackTitle, assignId);
  if (!built.ok) return built;
  const { text, leftOut, notes, findings } = built.value;
  return ok({ text, source, leftOut: [...leftOut], notes: unique([...decoded.notes, ...notes]), findings });
}

async function importDocx(
  bytes: Uint8Array,
  filename: string,
  assignId: AssignUnitId,
): Promise<Result<ImportedDraft, ImportRefusal>> {
  const extension = extensionOf(filename);
  const read = await readDocx(bytes, extension);
  if (!read.ok) return read;
  if (!DOCX_EXTENSIONS.includes(extension)) return refuse(refusalOfKind(extension, 'docx'));
  const cleaned = cleanDocx(read.value);
  if (!cleaned.ok) return cleaned;
  const { lines, sideTexts, notes } = cleaned.value;
  const built = buildDraft(lines, stemOf(filename), assignId);
  if (!built.ok) return built;
  const beside = sideTexts.map(({ text, why }, index) => ({ line: lines.length + index + 1, text, why }));
  return ok({
    text: built.value.text,
    source: { kind: 'docx', filename, byteLength: bytes.byteLength },
    leftOut: [...built.value.leftOut, ...beside],
    notes: unique([...notes, ...built.value.notes]),
  });
}

/** The same cleaning as for plain text, over all the words of a document at once; its lines stay its lines. */
function cleanDocx(read: ReadDocx): Result<ReadDocx, ImportRefusal> {
  const texts = [...read.lines, ...read.sideTexts].map(({ text }) => text.replace(LINE_BREAKS, ' '));
  const cleaned = cleanText(texts.join('\n'));
  if (!cleaned.ok) return cleaned;
  const byteLength = Buffer.byteLength(cleaned.value.text, 'utf8');
  if (byteLength > MAX_IMPORT_BYTES) return tooLarge(byteLength);
  const rows = cleaned.value.text.split('\n').map((row) => row.trim());
  const side = rows.slice(read.lines.length);
  return ok({
    lines: read.lines
      .map((line, index) => ({ ...line, text: rows[index] ?? '' }))
      .filter(({ text }) => text !== ''),
    sideTexts: read.sideTexts
      .map((one, index) => ({ ...one, text: side[index] ?? '' }))
      .filter(({ text }) => text !== ''),
    notes: [...read.notes, ...cleaned.value.notes],
  });
}

function tooLarge(byteLength: number): Result<never, ImportRefusal> {
  return refuse({ code: 'tooLarge', byteLength, maxBytes: MAX_IMPORT_BYTES });
}

/** The name without folders and control characters, as it may be shown and stored. */
function baseName(filename: string): string {
  const last = filename.split(/[/\\]/).at(-1) ?? '';
  return last
    .replace(/\p{Cc}/gu, '')
    .toWellFormed()
    .slice(-255);
}

function stemOf(filename: string): string {
  const extension = extensionOf(filename);
  return (extension === '' ? filename : filename.slice(0, -extension.length - 1)).trim();
}

function unique(notes: readonly ImportNote[]): ImportNote[] {
  return [...new Set(notes)];
}

const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]/g;
