export type SourceRow = {
  /** From 1; two rows have the same number when one source line held two columns. */
  readonly line: number;
  readonly text: string;
};

/**
 * Text saved from a page with two columns often has both on each row, parted by a run of spaces. Where enough
 * rows in a row have such a gutter at the same place, the left column is read first and then the right one.
 * Everything else is left as it is: tables of figures and contents lists are not columns of prose.
 */
export function readColumnsInOrder(rows: readonly string[]): SourceRow[] {
  const read: SourceRow[] = [];
  let at = 0;
  while (at < rows.length) {
    const region = regionAt(rows, at);
    if (region) {
      read.push(...region.rows);
      at = region.end;
    } else {
      read.push({ line: at + 1, text: rows[at] ?? '' });
      at += 1;
    }
  }
  return read;
}

type Region = { readonly rows: readonly SourceRow[]; readonly end: number };

/** A region of two columns that begins at this row; null when there is none. */
function regionAt(rows: readonly string[], start: number): Region | null {
  const gutter = gutterOf(rows[start] ?? '');
  if (gutter === null) return null;
  const { last, parted } = extentOf(rows, start, gutter);
  const inside = rows.slice(start, last + 1);
  const filled = inside.filter((row) => row.trim() !== '').length;
  if (parted < FEWEST_ROWS || parted * 2 < filled || !areProse(inside, gutter)) return null;
  const side = (from: number, to: number | undefined): SourceRow[] =>
    inside.map((row, index) => ({ line: start + index + 1, text: row.slice(from, to).trim() }));
  const left = side(0, gutter - 1);
  // An empty row parts the columns: the right one does not go on where the left one ended.
  const between = { line: start + 1, text: '' };
  return { rows: [between, ...left, between, ...side(gutter - 1, undefined), between], end: last + 1 };
}

/**
 * To which row a gutter goes on, and how many rows have words on both sides of it. What stands to the left alone
 * after an empty row, with nothing to the right any more, is the page's whole width again.
 */
function extentOf(rows: readonly string[], start: number, gutter: number): { last: number; parted: number } {
  let [parted, last, blanks] = [0, start, 0];
  let isTight = true;
  for (let at = start; at < Math.min(rows.length, start + MOST_ROWS); at += 1) {
    const fits = fitOf(rows[at] ?? '', gutter);
    blanks = fits === 'blank' ? blanks + 1 : 0;
    if (fits === 'no' || blanks > 1) break;
    if (fits === 'both' || fits === 'right') isTight = true;
    if (fits === 'blank') isTight = false;
    else if (isTight) last = at;
    if (fits === 'both') parted += 1;
  }
  return { last, parted };
}

/** Where the right column begins on a row, when words stand on both sides of a wide gap. */
function gutterOf(row: string): number | null {
  if (row.length > WIDEST_ROW) return null;
  const gap = row.trimEnd().lastIndexOf(GUTTER);
  if (gap < SHORTEST_COLUMN || !/\p{L}/u.test(row.slice(0, gap))) return null;
  return /\p{L}/u.test(row.slice(gap)) ? gap + GUTTER.length : null;
}

function fitOf(row: string, gutter: number): 'both' | 'left' | 'right' | 'blank' | 'no' {
  if (row.length > WIDEST_ROW) return 'no';
  if (row.trim() === '') return 'blank';
  const left = row.slice(0, gutter).trimEnd();
  if (row.trimEnd().length < gutter) return 'left';
  if (left.trim() === '') return 'right';
  // The character before the right column must be a space, or the row runs across.
  return left.length <= gutter - 2 && row[gutter - 1] === ' ' ? 'both' : 'no';
}

/** Columns of prose hold words on most rows, unlike figures, page numbers and names with telephone numbers. */
function areProse(rows: readonly string[], gutter: number): boolean {
  const right = rows.map((row) => row.slice(gutter).trim()).filter((text) => text !== '');
  const wordy = right.filter((text) => (text.match(/\p{L}+/gu)?.length ?? 0) >= 2);
  return wordy.length * 3 >= right.length * 2;
}

const GUTTER = '   ';
const FEWEST_ROWS = 4;
/** More than any page has; keeps a text where every row could begin columns linear. */
const MOST_ROWS = 120;
const SHORTEST_COLUMN = 15;
const WIDEST_ROW = 200;
