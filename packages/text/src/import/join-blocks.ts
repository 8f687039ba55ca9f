import { bulletOf } from './bullet.ts';
import { enumeratedRows } from './enumerated-rows.ts';
import { partsFact } from './parts-fact.ts';
import type { HeadingMark } from './find-headings.ts';
import type { ImportNote } from './imported-draft.ts';
import { isAttribution } from './quotation-attribution.ts';
import { plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

export type Block =
  | ({ readonly kind: 'heading'; readonly line: number; readonly lines: readonly number[] } & HeadingMark)
  | {
      readonly kind: 'paragraph' | 'listItem';
      readonly line: number;
      /** Every source line that has words here. */
      readonly lines: readonly number[];
      readonly text: string;
      /** Set in bold, or styled as a title: a likely title when it stands before the first heading. */
      readonly emphasis: 'title' | 'bold' | null;
      /** How deep an item lies within other items; 0 or absent for those of the outermost list. */
      readonly depth?: number;
    };

/**
 * Lines to headings, paragraphs and list items: rows of one paragraph become one again, also over a page
 * break, and words split by a hyphen at a row's end are put together. Nothing is dropped.
 */
export function joinBlocks(
  lines: readonly SourceLine[],
  marks: ReadonlyMap<number, HeadingMark>,
  continuations: ReadonlySet<number>,
): { readonly blocks: readonly Block[]; readonly notes: readonly ImportNote[] } {
  const blocks: Block[] = [];
  const notes = new Set<ImportNote>();
  const enumerated = enumeratedRows(lines, marks);
  const short = usualWidth(lines) * SHORT_ROW;
  let open: OpenBlock | null = null;
  for (const [index, line] of lines.entries()) {
    if (continuations.has(index)) continue;
    const mark = marks.get(index);
    const row = enumerated.has(index) ? itemOf(line) : rowOf(lines, index);
    const rest: string | null = mark || !open ? null : restOf(open, line, row, short, blocks.length === 0);
    if (open && rest !== null) {
      takeIn(open, line, rest, notes);
      continue;
    }
    if (open) blocks.push(...blockOf(open, notes));
    if (mark) blocks.push({ ...headingPlace(lines, index, continuations), ...mark });
    open = mark ? null : openedBy(line, row);
  }
  if (open) blocks.push(...blockOf(open, notes));
  return { blocks, notes: [...notes] };
}

function openedBy(line: SourceLine, { kind, text }: Row): OpenBlock {
  const depth = line.hint.kind === 'listItem' ? (line.hint.depth ?? 0) : 0;
  return { kind, lines: linesOf(line), rows: [text], hint: line.hint.kind, depth };
}

type OpenBlock = {
  readonly kind: 'paragraph' | 'listItem';
  readonly lines: number[];
  readonly rows: string[];
  readonly hint: SourceLine['hint']['kind'];
  readonly depth: number;
};

function takeIn(open: OpenBlock, line: SourceLine, text: string, notes: Set<ImportNote>): void {
  if (line.pageEdgeBefore) notes.add('pageBreaksJoined');
  open.rows.push(text);
  open.lines.push(...linesOf(line));
}

type Row = { readonly kind: 'paragraph' | 'listItem'; readonly text: string };

/** The words with which a line goes on with what is open; null when it begins anew. */
function restOf(open: OpenBlock, line: SourceLine, row: Row, short: number, isFirst: boolean): string | null {
  // A title goes on after a dash on the row below: `Vi i Ekberg` over `– en överenskommelse mellan …`.
  if (isFirst && !line.gapBefore && open.kind === 'paragraph' && /^[–—-] (?:en|ett) \p{Ll}/u.test(line.text))
    return line.text;
  if (isWrappedDash(open, line, short / SHORT_ROW)) return line.text;
  return row.kind === 'paragraph' && goesOn(open, line, short) ? row.text : null;
}

/** A line without its bullet, and whether it is an item of a list. */
function rowOf(lines: readonly SourceLine[], index: number): Row {
  const line = lines[index];
  if (!line) return { kind: 'paragraph', text: '' };
  if (line.hint.kind === 'listItem') return itemOf(line);
  const bullet = line.hint.kind === 'none' ? bulletOf(line.text) : null;
  if (bullet === null || isAttribution(lines, index)) return { kind: 'paragraph', text: line.text };
  return { kind: 'listItem', text: line.text.slice(bullet.length) };
}

function itemOf(line: SourceLine): Row {
  return { kind: 'listItem', text: line.text };
}

function linesOf(line: SourceLine): number[] {
  return [line.line, ...(line.alsoLines ?? [])];
}

function headingPlace(
  lines: readonly SourceLine[],
  index: number,
  continuations: ReadonlySet<number>,
): { kind: 'heading'; line: number; lines: number[] } {
  let end = index + 1;
  while (continuations.has(end)) end += 1;
  const rows = lines.slice(index, end).flatMap(linesOf);
  return { kind: 'heading', line: rows[0] ?? 1, lines: rows };
}

/** Whether a line continues the paragraph before it: no gap, or a gap that cannot be the end of a sentence. */
function goesOn(open: OpenBlock, line: SourceLine, short: number): boolean {
  const before = open.rows.at(-1) ?? '';
  if (open.hint !== 'none') return false;
  if (/^\|.*\|$/.test(line.text.slice(0, 300))) return false;
  if (!line.gapBefore)
    return !endsTight(before, line, short) && !partsFact(open.rows, line.text, short / SHORT_ROW);
  if (!/^\p{Ll}/u.test(line.text)) return false;
  const end = before.slice(-2);
  if (/\p{L}-$/u.test(end) || end.endsWith(',')) return true;
  if (!/[\p{L}\p{N})]$/u.test(end)) return false;
  return line.pageEdgeBefore || (line.blankBefore && !isHeadlike(before));
}

/** A dash that a full row was broken before belongs to its sentence: `enskilda hushållet` over `– där vi …`. */
function isWrappedDash(open: OpenBlock, line: SourceLine, width: number): boolean {
  if (open.kind !== 'paragraph' || open.hint !== 'none' || line.gapBefore) return false;
  const before = open.rows.at(-1) ?? '';
  return (
    /^[–—] \p{Ll}/u.test(line.text) &&
    before.length >= width * FULL_ROW &&
    /[\p{L}\d)”]$/u.test(before) &&
    !OPENS_LIST.test(before)
  );
}

/** Short rows in capitals' order (titles, addresses, list intros) do not run on over a gap. */
function isHeadlike(before: string): boolean {
  return before.length < 25;
}

function blockOf({ kind, lines, rows, hint, depth }: OpenBlock, notes: Set<ImportNote>): Block[] {
  const pieces: string[] = [];
  let before = '';
  for (const row of rows) {
    const { glue, cut } = glueBetween(before, row);
    if (cut > 0) pieces[pieces.length - 1] = before.slice(0, -cut);
    if (glue === '' && before !== '') notes.add('hyphensJoined');
    pieces.push(glue, row);
    before = row;
  }
  const joined = pieces.join('');
  const text = plain(joined);
  if (text === '') return [];
  const bold = joined.length < 600 && joined.startsWith('**') && joined.endsWith('**');
  return [
    {
      kind,
      line: lines[0] ?? 1,
      lines,
      text,
      emphasis: hint === 'title' ? 'title' : bold ? 'bold' : null,
      ...(depth > 0 ? { depth } : {}),
    },
  ];
}

/**
 * How two rows are put together: `sam-` + `arbete` lose the hyphen, `Hölö-` + `Mörkö` keep it,
 * `kultur-` + `och` keep it and the space. A soft hyphen that was lost is a replacement character before it.
 */
function glueBetween(before: string, row: string): { glue: string; cut: number } {
  if (before === '') return { glue: '', cut: 0 };
  const end = before.slice(-2);
  if (end === '\ufffd-' && /^\p{Ll}/u.test(row)) return { glue: '', cut: 2 };
  // `2025–` + `2028` are one span.
  if (/\d[–-]$/.test(end) && /^\d/.test(row)) return { glue: '', cut: 0 };
  if (!/\p{L}-$/u.test(end)) return { glue: ' ', cut: 0 };
  if (/^(och|eller|samt|respektive|resp|till)[\s,.]/.test(row)) return { glue: ' ', cut: 0 };
  // `C-` + `nätet`, `IT-` + `stöd`: no word is parted after its first letter, and none in capitals.
  if (/(?:\p{Lu}|(?:^|\s)\p{L})-$/u.test(before.slice(-3))) return { glue: '', cut: 0 };
  if (/^\p{Ll}/u.test(row)) return { glue: '', cut: 1 };
  return /^\p{Lu}/u.test(row) ? { glue: '', cut: 0 } : { glue: ' ', cut: 0 };
}

/** Whether a block is body text and not a line of a title page. */
export function isProse(block: Block): boolean {
  if (block.kind === 'heading') return false;
  if (block.kind === 'listItem') return true;
  return (
    block.text.length >= 100 &&
    /[.!?:]$/.test(block.text.slice(-1)) &&
    !/^[\p{L} -]{1,40}: /u.test(block.text)
  );
}

/** Rows of a form are no sentence (`Beslutad av: …` over `Gäller till: …`), and neither are names in a list. */
function endsTight(before: string, line: SourceLine, short: number): boolean {
  const isForm = LABEL.test(before) && (LABEL.test(line.text) || before.length < short * 1.4);
  return (isForm && /^\p{Lu}/u.test(line.text)) || endsShort(before, line, short);
}

/**
 * In wrapped text only a paragraph's last row is short: names and addresses under each other are no sentence. A row
 * that opens something or goes on in the next is none.
 */
function endsShort(before: string, line: SourceLine, short: number): boolean {
  return (
    before.length < short &&
    /^\p{Lu}/u.test(line.text) &&
    /[\p{L}\d.)]$/u.test(before) &&
    !before.startsWith('**')
  );
}

/** Four rows of five are at most this long; 0 when the text is not wrapped. */
function usualWidth(lines: readonly SourceLine[]): number {
  if (!lines.some(({ gapBefore }) => !gapBefore)) return 0;
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

const SHORT_ROW = 0.55;
const FULL_ROW = 0.85;
const OPENS_LIST = /(?<!\p{L})(?:att|ska|skall|lovar|vill)$/u;
const LABEL = /^\p{Lu}[\p{L} -]{2,35}: ?\S.{0,120}$/u;
