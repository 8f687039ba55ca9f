import type { PdfRow } from './pdf-rows.ts';
import type { LineHint, SourceLine } from './source-line.ts';

/**
 * What the setting of a PDF's rows says of them, by row from 1: headings are larger than the running text, or in
 * another of its fonts and alone; what is smaller at a page's edge is the page's. Nothing where it says too little.
 */
export function stylesOfRows(pages: readonly (readonly PdfRow[])[]): ReadonlyMap<number, LineHint> {
  const rows = pages.flat();
  const body = bodyOf(rows);
  if (!body) return new Map();
  const edges = edgesOf(rows, body);
  const inside = rows.map((row, index) => (edges.has(index + 1) ? { ...row, size: 0 } : row));
  return new Map([...edges, ...headingsOf(inside, body)]);
}

function edgesOf(rows: readonly PdfRow[], body: Body): ReadonlyMap<number, LineHint> {
  const edges = new Map<number, LineHint>();
  for (const [index, row] of rows.entries()) {
    const kind = row.size > 0 && row.size <= body.size * SMALLER ? edgeOf(row) : null;
    if (kind) edges.set(index + 1, { kind });
  }
  return edges;
}

function headingsOf(rows: readonly PdfRow[], body: Body): ReadonlyMap<number, LineHint> {
  const found = new Map<number, LineHint>();
  const larger = rows.map(({ size }) => size).filter((size) => size >= body.size * LARGER);
  const ranks = [...new Set(larger)].toSorted((a, b) => b - a);
  // One on several rows may have a comma at a row's end.
  const isLikely = ({ text }: PdfRow) => text.length <= 160 && !/[.;]$/.test(text);
  const likely = rows.filter((row) => ranks.includes(row.size) && isLikely(row));
  if (likely.length < FEWEST || likely.length * 5 < larger.length * 4) return found;
  for (const [index, row] of rows.entries()) {
    const rank = isLikely(row) ? ranks.indexOf(row.size) : -1;
    const level = rank < 0 && isAlone(rows, index) && isSetApart(row, body) ? ranks.length : rank;
    if (level >= 0) found.set(index + 1, { kind: 'heading', level: level + 1, number: null });
  }
  return found;
}

/** Lines with what their rows' setting says; a heading on several rows is one line. */
export function withStyles(
  lines: readonly SourceLine[],
  hints: ReadonlyMap<number, LineHint>,
): readonly SourceLine[] {
  const styled: SourceLine[] = [];
  for (const read of lines) {
    const hint = hints.get(read.line) ?? read.hint;
    const line = { ...read, hint };
    const before = styled.at(-1);
    if (before && goesOn(before, line)) {
      styled[styled.length - 1] = {
        ...before,
        text: `${before.text}${glueOf(before.text, line.text)}${line.text}`,
        alsoLines: [...(before.alsoLines ?? []), line.line],
      };
    } else styled.push(line);
  }
  return styled;
}

function goesOn(before: SourceLine, line: SourceLine): boolean {
  return (
    before.hint.kind === 'heading' &&
    line.hint.kind === 'heading' &&
    before.hint.level === line.hint.level &&
    !line.blankBefore &&
    !/^\d/.test(line.text.replace(/^(?:19|20)\d{2}/, ''))
  );
}

/** `2025–` and `2028`, `Norr-` and `Östra` are one word on two rows. */
function glueOf(before: string, after: string): '' | ' ' {
  return /\d[–-]$/.test(before) || (/\p{L}-$/u.test(before) && /^\p{Lu}/u.test(after)) ? '' : ' ';
}

type Body = { readonly size: number; readonly font: string };

/** The size and font that most letters are set in. */
function bodyOf(rows: readonly PdfRow[]): Body | null {
  const counts = new Map<string, { letters: number; body: Body }>();
  for (const { text, size, fonts } of rows) {
    const [font = ''] = fonts;
    const key = `${size} ${font}`;
    const known = counts.get(key) ?? { letters: 0, body: { size, font } };
    known.letters += text.length;
    counts.set(key, known);
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.letters - a.letters);
  return most && most.body.size > 0 ? most.body : null;
}

function edgeOf({ height }: PdfRow): 'pageHeader' | 'pageFooter' | null {
  if (height > 1 - EDGE) return 'pageHeader';
  return height < EDGE ? 'pageFooter' : null;
}

function isHeadinglike(text: string): boolean {
  return text.length <= 120 && !/[.:;,]$/.test(text);
}

/** After an empty row, and not the first of several that are set alike. */
function isAlone(rows: readonly PdfRow[], index: number): boolean {
  const [before, row, after] = [rows[index - 1], rows[index], rows[index + 1]];
  const isLike = row && after && [...after.fonts].some((font) => row.fonts.has(font));
  return (!before || before.size === 0) && !isLike;
}

/** Short, as large as the running text, and in a font of its own. */
function isSetApart({ text, size, fonts }: PdfRow, body: Body): boolean {
  return size >= body.size && size > 0 && !fonts.has(body.font) && isHeadinglike(text) && text.length <= 80;
}

const LARGER = 1.08;
const SMALLER = 0.92;
/** The outer part of a page, where heads and feet stand. */
const EDGE = 0.1;
const FEWEST = 3;
