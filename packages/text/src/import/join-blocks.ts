import type { HeadingMark } from './find-headings.ts';
import type { ImportNote } from './imported-draft.ts';
import { plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

export type Block =
  | ({ readonly kind: 'heading'; readonly line: number } & HeadingMark)
  | {
      readonly kind: 'paragraph' | 'listItem';
      readonly line: number;
      readonly text: string;
      /** Set in bold, or styled as a title: a likely title when it stands before the first heading. */
      readonly emphasis: 'title' | 'bold' | null;
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
  let open: OpenBlock | null = null;
  for (const [index, line] of lines.entries()) {
    if (continuations.has(index)) continue;
    const mark = marks.get(index);
    const row = rowOf(line);
    if (!mark && open && row.kind === 'paragraph' && goesOn(open, line)) {
      if (line.pageEdgeBefore) notes.add('pageBreaksJoined');
      open.rows.push(row.text);
      continue;
    }
    if (open) blocks.push(...blockOf(open, notes));
    if (mark) blocks.push({ kind: 'heading', line: line.line, ...mark });
    open = mark ? null : { kind: row.kind, line: line.line, rows: [row.text], hint: line.hint.kind };
  }
  if (open) blocks.push(...blockOf(open, notes));
  return { blocks, notes: [...notes] };
}

type OpenBlock = {
  readonly kind: 'paragraph' | 'listItem';
  readonly line: number;
  readonly rows: string[];
  readonly hint: SourceLine['hint']['kind'];
};

/** A line without its bullet, and whether it is an item of a list. */
function rowOf(line: SourceLine): { kind: 'paragraph' | 'listItem'; text: string } {
  if (line.hint.kind === 'listItem') return { kind: 'listItem', text: line.text };
  const bullet = line.hint.kind === 'none' ? BULLET.exec(line.text) : null;
  return bullet
    ? { kind: 'listItem', text: line.text.slice(bullet[0].length) }
    : { kind: 'paragraph', text: line.text };
}

/** Whether a line continues the paragraph before it: no gap, or a gap that cannot be the end of a sentence. */
function goesOn(open: OpenBlock, line: SourceLine): boolean {
  const before = open.rows.at(-1) ?? '';
  if (open.hint !== 'none') return false;
  if (!line.gapBefore) return true;
  if (!/^\p{Ll}/u.test(line.text)) return false;
  const end = before.slice(-2);
  if (/\p{L}-$/u.test(end) || end.endsWith(',')) return true;
  if (!/[\p{L}\p{N})]$/u.test(end)) return false;
  return line.pageEdgeBefore || (line.blankBefore && !isHeadlike(before));
}

/** Short rows in capitals' order (titles, addresses, list intros) do not run on over a gap. */
function isHeadlike(before: string): boolean {
  return before.length < 25;
}

function blockOf({ kind, line, rows, hint }: OpenBlock, notes: Set<ImportNote>): Block[] {
  const pieces: string[] = [];
  let before = '';
  for (const row of rows) {
    const { glue, trimmed } = glueBetween(before, row);
    if (trimmed) pieces[pieces.length - 1] = before.slice(0, -1);
    if (glue === '' && before !== '') notes.add('hyphensJoined');
    pieces.push(glue, row);
    before = row;
  }
  const joined = pieces.join('');
  const text = plain(joined);
  if (text === '') return [];
  const bold = joined.length < 600 && joined.startsWith('**') && joined.endsWith('**');
  return [{ kind, line, text, emphasis: hint === 'title' ? 'title' : bold ? 'bold' : null }];
}

/**
 * How two rows are put together: `sam-` + `arbete` lose the hyphen, `Hölö-` + `Mörkö` keep it,
 * `kultur-` + `och` keep it and the space.
 */
function glueBetween(before: string, row: string): { glue: string; trimmed: boolean } {
  if (before === '') return { glue: '', trimmed: false };
  if (!/\p{L}-$/u.test(before.slice(-2))) return { glue: ' ', trimmed: false };
  if (/^(och|eller|samt|respektive|resp|till)[\s,.]/.test(row)) return { glue: ' ', trimmed: false };
  if (/^\p{Ll}/u.test(row)) return { glue: '', trimmed: true };
  return /^\p{Lu}/u.test(row) ? { glue: '', trimmed: false } : { glue: ' ', trimmed: false };
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

const BULLET = /^(?:[-–—•·▪●○◦]|■{1,2}|\*(?!\*))\s+/u;
