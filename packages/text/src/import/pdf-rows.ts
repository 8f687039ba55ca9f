type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/**
 * A page's pieces of text as rows, in the order they were set: pieces at one height are one row, a wide gap in it
 * is kept as spaces, and where rows stand further apart than usual there is an empty row between.
 */
export function rowsOfPage(items: readonly unknown[]): string[] {
  const placed = items.map(placedOf).filter((item) => item !== null);
  const lines = linesOf(placed);
  const usual = usualDistance(lines);
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const distance = before ? before.y - line.y : 0;
    // A jump upwards is a new column or a new text frame.
    const far = Math.min(usual * 1.4, line.size * WIDEST_SPACING);
    const apart = before !== undefined && (distance > far || distance < -1);
    return apart ? ['', line.text] : [line.text];
  });
}

type PdfLine = { text: string; readonly y: number; end: number; readonly size: number };

function linesOf(placed: readonly Placed[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of placed) {
    const line = lines.at(-1);
    const sameRow = line !== undefined && Math.abs(line.y - item.y) < Math.max(line.size, item.size) * 0.4;
    if (line && sameRow && item.x >= line.end - item.size) {
      line.text += `${gapBetween(line, item)}${item.text}`;
      line.end = item.x + item.width;
    } else if (item.text.trim() !== '') {
      lines.push({ text: item.text, y: item.y, end: item.x + item.width, size: item.size });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

/** Nothing inside a word, a space between words, several before another column or a page number. */
function gapBetween(line: PdfLine, item: Placed): string {
  const gap = item.x - line.end;
  if (/\s$/.test(line.text) || /^\s/.test(item.text)) return gap > item.size * 3 ? '    ' : '';
  if (gap > item.size * 3) return '    ';
  return gap > item.size * 0.15 ? ' ' : '';
}

function usualDistance(lines: readonly PdfLine[]): number {
  const distances = lines
    .map((line, at) => (lines[at - 1]?.y ?? line.y) - line.y)
    .filter((distance) => distance > 1)
    .toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.25)] ?? Infinity;
}

/** pdf.js gives text items among marked-content items; the transform holds the size and the place. */
function placedOf(item: unknown): Placed | null {
  if (typeof item !== 'object' || item === null) return null;
  const fields = new Map<string, unknown>(Object.entries(item));
  const [text, transform, width] = [fields.get('str'), fields.get('transform'), fields.get('width')];
  if (typeof text !== 'string' || !Array.isArray(transform)) return null;
  const [, , c, d, x, y] = transform.map(Number);
  const size = Math.hypot(c ?? 0, d ?? 0) || 10;
  return { text, x: x ?? 0, y: y ?? 0, width: typeof width === 'number' ? width : 0, size };
}

/** Rows further apart than twice their letters' height are no running text, whatever the page's usual distance. */
const WIDEST_SPACING = 2.1;
