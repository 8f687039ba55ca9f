/** A row of a page with how it is set. Empty text is an empty row. */
export type PdfRow = {
  readonly text: string;
  /** Height of its letters in points; 0 for an empty row. */
  readonly size: number;
  /** The fonts that its words are set in. */
  readonly fonts: ReadonlySet<string>;
  /** How far up on the page, 0 to 1. */
  readonly height: number;
};

type Placed = {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** What pdf.js tells of a page: its pieces of text, and its height in points. */
export type PdfPage = { readonly items: readonly unknown[]; readonly height: number };

/**
 * Each page's pieces of text as rows, in the order they were set: pieces at one height are one row, a wide gap in it
 * is kept as spaces, and where rows stand further apart than they do in the running text there is an empty row between.
 */
export function rowsOfPages(pages: readonly PdfPage[]): PdfRow[][] {
  const read = pages.map(({ items, height }) => {
    const placed = items.map(placedOf).filter((item) => item !== null);
    return { lines: linesOf(placed), height };
  });
  const size = usualSize(read.flatMap(({ lines }) => lines));
  const usual = {
    size,
    distance: usualDistance(
      read.map(({ lines }) => lines),
      size,
    ),
  };
  return read.map(({ lines, height }) =>
    lines.flatMap((line, at): PdfRow[] => {
      const row = { text: line.text, size: line.size, fonts: line.fonts, height: line.y / (height || A4) };
      return isApart(lines[at - 1], line, usual) ? [EMPTY, row] : [row];
    }),
  );
}

const EMPTY: PdfRow = { text: '', size: 0, fonts: new Set(), height: 0 };

type PdfLine = {
  text: string;
  readonly y: number;
  end: number;
  readonly size: number;
  readonly fonts: Set<string>;
};

type Usual = { readonly distance: number; readonly size: number };

function isApart(before: PdfLine | undefined, line: PdfLine, usual: Usual): boolean {
  if (!before) return false;
  const distance = before.y - line.y;
  // A jump upwards is a new column or a new text frame.
  if (distance < -1) return true;
  if (Math.abs(before.size - line.size) > 1) return distance > usual.distance * 1.05;
  // Larger letters have more room between their rows.
  const scale = Math.max(1, line.size / usual.size);
  return distance > Math.min(usual.distance * scale * WIDER, line.size * WIDEST_SPACING);
}

function linesOf(placed: readonly Placed[]): PdfLine[] {
  const lines: PdfLine[] = [];
  const margin = Math.min(...placed.filter(({ text }) => text.trim() !== '').map(({ x }) => x));
  let isSpaced = false;
  for (const item of placed) {
    // pdf.js fills a gap with a space as wide as it is; how wide it is shows where the next piece begins.
    if (item.text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const line = lines.at(-1);
    const sameRow = line !== undefined && Math.abs(line.y - item.y) < Math.max(line.size, item.size) * 0.4;
    if (line && sameRow && item.x >= line.end - item.size) {
      line.text += `${gapBetween(line, item, margin, isSpaced)}${item.text}`;
      line.end = item.x + item.width;
      line.fonts.add(item.font);
    } else {
      const { text, y, size } = item;
      const column = columnOf(item, margin);
      const indent = column >= FEWEST_COLUMNS ? ' '.repeat(column) : '';
      lines.push({
        text: `${indent}${text}`,
        y,
        end: item.x + item.width,
        size,
        fonts: new Set([item.font]),
      });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

/**
 * Nothing inside a word, a space between words; before another column as many spaces as make it begin at the same
 * place on each row.
 */
function gapBetween(line: PdfLine, item: Placed, margin: number, isSpaced: boolean): string {
  const gap = item.x - line.end;
  if (gap > item.size * 3) return ' '.repeat(Math.max(4, columnOf(item, margin) - line.text.length));
  if (/\s$/.test(line.text) || /^\s/.test(item.text)) return '';
  return isSpaced || gap > item.size * 0.15 ? ' ' : '';
}

/** At which character a piece begins, counted narrowly, so that what stands before it has room. */
function columnOf({ x, size }: Placed, margin: number): number {
  return Math.min(MOST_COLUMNS, Math.max(0, Math.round((x - margin) / (size * NARROW))));
}

/**
 * The distance between rows of running text: the smallest that comes back. Where nearly all rows so far apart are
 * ends of sentences, it is the distance between paragraphs, and rows of one would stand closer.
 */
function usualDistance(pages: readonly (readonly PdfLine[])[], size: number): number {
  const pairs = pages.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const before = lines[at - 1];
      const distance = before ? Math.round((before.y - line.y) * 2) / 2 : 0;
      const isBody = before?.size === size && line.size === size && distance >= size * 0.9;
      return isBody ? [{ distance, hasEnded: /[.:!?]$/.test(before.text) }] : [];
    }),
  );
  const counts = Map.groupBy(pairs, ({ distance }) => distance);
  const fewest = Math.max(2, pairs.length * 0.08);
  const usual = Math.min(...[...counts].map(([distance, of]) => (of.length >= fewest ? distance : Infinity)));
  // Too few rows to tell: what a program sets by itself.
  if (usual === Infinity) return size * COMMON_SPACING;
  const at = counts.get(usual) ?? [];
  const ended = at.filter(({ hasEnded }) => hasEnded).length;
  return ended > 3 && ended >= at.length * 0.8 ? usual / (WIDER * 1.1) : usual;
}

/** The size that most rows are set in. */
function usualSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { size } of lines) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 10;
}

/** pdf.js gives text items among marked-content items; the transform holds the size and the place. */
function placedOf(item: unknown): Placed | null {
  if (typeof item !== 'object' || item === null) return null;
  const fields = new Map<string, unknown>(Object.entries(item));
  const [text, transform, width] = [fields.get('str'), fields.get('transform'), fields.get('width')];
  if (typeof text !== 'string' || !Array.isArray(transform)) return null;
  const [, , c, d, x, y] = transform.map(Number);
  const size = Math.round((Math.hypot(c ?? 0, d ?? 0) || 10) * 2) / 2;
  const font = fields.get('fontName');
  return {
    text: text.replace(/[\n\r\f\v\u0085\u2028\u2029]/g, ' '),
    font: typeof font === 'string' ? font : '',
    x: x ?? 0,
    y: y ?? 0,
    width: typeof width === 'number' ? width : 0,
    size,
  };
}

/** A narrow letter's width, as a part of its height. */
const NARROW = 0.4;
const FEWEST_COLUMNS = 16;
const MOST_COLUMNS = 160;
const A4 = 842;
const COMMON_SPACING = 1.35;
/** A paragraph begins where the distance is so much wider than between rows. */
const WIDER = 1.17;
/** Rows further apart than twice their letters' height are no running text, whatever the page's usual distance. */
const WIDEST_SPACING = 2.1;
