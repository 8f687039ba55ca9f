import { Buffer } from 'node:buffer';
import { ok, refuse } from '@overens/domain/kernel/result';
import type { Result } from '@overens/domain/kernel/result';
import type { ImportQuestion } from '../findings/import-findings.ts';
import { MAX_SOURCE_LINES } from '../model/agreement-text.ts';
import { unitIdAt } from '../model/unit-id.ts';
import type { AssignUnitId } from '../model/unit-id.ts';
import { eachAgreement, readTextOf } from './each-agreement.ts';
import { buildDraft } from './build-draft.ts';
import type { SourceContext } from './build-draft.ts';
import { cleanText, decodeText } from './decode-text.ts';
import type { DecodedText } from './decode-text.ts';
import {
  DOCX_EXTENSIONS,
  MARKDOWN_EXTENSIONS,
  PDF_EXTENSIONS,
  TEXT_EXTENSIONS,
  detectKind,
  extensionOf,
  isHtml,
  refusalOfKind,
} from './detect-kind.ts';
import { linesOfHtml } from './html-lines.ts';
import type { ImportedDraft } from './imported-draft.ts';
import { MAX_IMPORT_BYTES } from './import-refusal.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { joinSubItems } from './join-sub-items.ts';
import { partyTables } from './party-tables.ts';
import { markdownRows, markdownTitle } from './markdown-rows.ts';
import { readDocx } from './read-docx.ts';
import type { ReadDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { sourceLinesOf } from './source-line.ts';
import type { LineHint, SourceLine } from './source-line.ts';
import { withStyles } from './pdf-styles.ts';
import { underlinedHeadings } from './underlined-headings.ts';
import { undoDoubleSpacing } from './undo-double-spacing.ts';

export type ImportInput =
  | { readonly filename: string; readonly bytes: Uint8Array; readonly pasted?: never }
  | { readonly pasted: string };

type Source = ImportedDraft['source'];

/**
 * Reads a draft agreement from a text file, markdown, a web page, a Word document, a PDF or pasted text, for the
 * preview. The same input always gives the same text and the same ids. Markup in a text stays text.
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
  if (kind === 'pdf' && PDF_EXTENSIONS.includes(extension)) return importPdf(bytes, filename, assignId);
  return kind === 'text' ? importText(bytes, filename, assignId) : refuse(refusalOfKind(extension, kind));
}

/** Bytes that are text: a web page, markdown or plain. */
function importText(
  bytes: Uint8Array,
  filename: string,
  assignId: AssignUnitId,
): Result<ImportedDraft, ImportRefusal> {
  const extension = extensionOf(filename);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.value.text.trim() === '') return refuse({ code: 'empty' });
  const { byteLength } = bytes;
  if (isHtml(extension, decoded.value.text)) {
    return importHtml(decoded.value, { kind: 'html', filename, byteLength }, assignId);
  }
  if (!TEXT_EXTENSIONS.includes(extension)) return refuse(refusalOfKind(extension, 'text'));
  const isMarkdown = MARKDOWN_EXTENSIONS.includes(extension);
  if (!isMarkdown) return importLines(decoded.value, { kind: 'txt', filename, byteLength }, assignId);
  const read = { ...decoded.value, text: markdownRows(decoded.value.text) };
  const title = markdownTitle(decoded.value.text);
  return importLines(read, { kind: 'md', filename, byteLength }, assignId, { fallbackTitle: title });
}

function importPasted(pasted: string, assignId: AssignUnitId): Result<ImportedDraft, ImportRefusal> {
  // A string's UTF-8 is never shorter than its length: the cheap check comes first.
  const byteLength = pasted.length > MAX_IMPORT_BYTES ? pasted.length : Buffer.byteLength(pasted, 'utf8');
  if (byteLength > MAX_IMPORT_BYTES) return tooLarge(byteLength);
  const cleaned = cleanText(pasted);
  if (!cleaned.ok) return cleaned;
  return importLines(cleaned.value, { kind: 'pasted', filename: null, byteLength }, assignId);
}

function importLines(
  decoded: DecodedText,
  source: Source,
  assignId: AssignUnitId,
  { fallbackTitle = '', styles }: { fallbackTitle?: string; styles?: ReadonlyMap<number, LineHint> } = {},
): Result<ImportedDraft, ImportRefusal> {
  // An encoding with short letters can grow past what may be stored when it becomes UTF-8.
  const byteLength = Buffer.byteLength(decoded.text, 'utf8');
  if (byteLength > MAX_IMPORT_BYTES) return tooLarge(byteLength);
  const rows = sourceLinesOf(decoded.text);
  // Refused before anything is made of them.
  if (rows.length > MAX_SOURCE_LINES) {
    return refuse({ code: 'tooManySections', unit: 'line', count: rows.length, max: MAX_SOURCE_LINES });
  }
  const read = undoDoubleSpacing(rows);
  const lines = styles ? withStyles(read, styles) : underlinedHeadings(read);
  return finish(lines, source, { notes: decoded.notes, beside: [], fallbackTitle }, assignId);
}

function importHtml(
  decoded: DecodedText,
  source: Source,
  assignId: AssignUnitId,
): Result<ImportedDraft, ImportRefusal> {
  const { lines, title, notes } = linesOfHtml(decoded.text);
  if (lines.length === 0) return refuse({ code: 'empty' });
  const context = { notes: [...decoded.notes, ...notes], beside: [], fallbackTitle: title };
  return finish(lines, source, context, assignId);
}

async function importPdf(
  bytes: Uint8Array,
  filename: string,
  assignId: AssignUnitId,
): Promise<Result<ImportedDraft, ImportRefusal>> {
  const read = await readPdf(bytes);
  if (!read.ok) return read;
  const cleaned = cleanText(read.value.text.replace(NOT_PRINTED, ' '));
  if (!cleaned.ok) return cleaned;
  const source: Source = { kind: 'pdf', filename, byteLength: bytes.byteLength };
  const result = importLines(cleaned.value, source, assignId, { styles: read.value.styles });
  return result.ok ? ok(withEmptyPages(result.value, read.value.emptyPages)) : result;
}

/** Pages of which there is only a picture are asked about: what stands on them is not in the text. */
function withEmptyPages(draft: ImportedDraft, pages: readonly number[]): ImportedDraft {
  if (pages.length === 0 || !draft.findings) return draft;
  const { questions } = draft.findings;
  const number = questions.length + 1;
  const question: ImportQuestion = {
    number,
    code: 'pagesWithoutText',
    detail: pages.join(','),
    line: null,
    source: '',
  };
  return { ...draft, findings: { ...draft.findings, questions: [...questions, question] } };
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
  const beside = sideTexts.map(({ text, why }, index) => ({ line: lines.length + index + 1, text, why }));
  const source: Source = { kind: 'docx', filename, byteLength: bytes.byteLength };
  return finish(lines, source, { notes, beside }, assignId);
}

/** Lines to the draft; a file's own name is its title when nothing else is. */
function finish(
  read: readonly SourceLine[],
  source: Source,
  given: Omit<SourceContext, 'fallbackTitle'> & { readonly fallbackTitle?: string },
  assignId: AssignUnitId,
): Result<ImportedDraft, ImportRefusal> {
  const stem = source.filename === null ? '' : stemOf(source.filename);
  const context = { ...given, fallbackTitle: given.fallbackTitle || stem };
  const lines = joinSubItems(partyTables(read));
  const built = buildDraft(lines, context, assignId);
  if (!built.ok) return built;
  const agreements = eachAgreement(lines, context, built.value.agreements, assignId);
  const draft = { ...readTextOf(built.value), source };
  return ok(agreements.length < 2 ? draft : { ...draft, agreements });
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

/** What a PDF's font maps to nothing: kept from being taken for a program's bytes. */
// oxlint-disable-next-line no-control-regex -- finding control characters is the point
const NOT_PRINTED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]/g;
