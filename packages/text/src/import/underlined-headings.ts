import { isShort } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Plain text shows its headings by rows of signs under them, as long as the heading: lines with what these say of
 * them. A heading on several rows is one line. Only where it comes back: a single row of signs may be a ruler.
 */
export function underlinedHeadings(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found = lines.flatMap((line, at) =>
    isUnderline(lines, at) ? [{ at, sign: line.text.charAt(0) }] : [],
  );
  if (found.length < FEWEST) return lines;
  const signs = [...new Set(found.map(({ sign }) => sign))].toSorted(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  const levels = new Map(found.map(({ at, sign }) => [at, signs.indexOf(sign) + 1]));
  const read: SourceLine[] = [];
  for (const [at, line] of lines.entries()) {
    const level = levels.get(at);
    if (level !== undefined) {
      const rows = read.splice(read.length - rowsAbove(lines, at));
      read.push(...headingOf(rows, level));
    }
    read.push(line);
  }
  return read;
}

/** A row of one sign, as long as the longest of the rows that it stands tight under. */
function isUnderline(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (!line || line.blankBefore || line.hint.kind !== 'none' || !/^(?:={3,}|-{3,}|\.{3,})$/.test(line.text))
    return false;
  const above = lines.slice(at - rowsAbove(lines, at), at);
  return above.length > 0 && Math.max(...above.map(({ text }) => text.length)) === line.text.length;
}

/** How many rows stand tight over a row of signs; 0 when they cannot be a heading's. */
function rowsAbove(lines: readonly SourceLine[], at: number): number {
  for (let rows = 1; rows <= MOST_ROWS; rows += 1) {
    const line = lines[at - rows];
    if (!line || !isShort(line) || line.hint.kind !== 'none') return 0;
    if (line.blankBefore) return /[\p{L}\p{N}]/u.test(line.text) ? rows : 0;
  }
  return 0;
}

function headingOf(rows: readonly SourceLine[], level: number): SourceLine[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  return [
    {
      ...first,
      text: rows.map(({ text }) => text).join(' '),
      hint: { kind: 'heading', level, number: null },
      alsoLines: rest.map(({ line }) => line),
    },
  ];
}

const ORDER = ['=', '-', '.'];
const FEWEST = 2;
const MOST_ROWS = 4;
